// Generated from the server's schema by `npm run schema`. Do not edit.

export interface paths {
    "/api/v1/activity/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What happened in a team, or in all teams of a programme that one may see. */
        get: operations["activity_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agenda-parts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The five meetings of a programme and the recipes, as steps, in the reader's language. */
        get: operations["agenda_parts_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description For the core team. Others see the block once a second team agrees. */
        post: operations["agreements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description From this moment on nobody sees it beside others. */
        delete: operations["agreements_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Applications to a call, in no order of merit: the latest first. */
        get: operations["applications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Applications to a call, in no order of merit: the latest first. */
        get: operations["applications_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/decide/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take a step and tell the applicant. Acceptance opens the team's space and sends its first invitations. */
        post: operations["applications_decide_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/preview/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The letter, in the applicant's language, before it is sent. */
        post: operations["applications_preview_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/resend-link/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Send the applicant a new link; the old one stops working. */
        post: operations["applications_resend_link_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/amend/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Write the application anew, until the deadline. */
        post: operations["applications_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/look/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The application behind a link, and what was decided about it. */
        post: operations["applications_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/withdraw/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take the application back: its content goes, and no link opens it any more. */
        post: operations["applications_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assumptions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The newest wording of each. */
        get: operations["assumptions_list"];
        put?: never;
        /** @description Write down an assumption, or take one up from a note. */
        post: operations["assumptions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assumptions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What teams believe and have not checked. */
        get: operations["assumptions_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Reword it, or move it on the map. Words that were tested stay: then the answer is the next version. */
        patch: operations["assumptions_partial_update"];
        trace?: never;
    };
    "/api/v1/assumptions/{id}/state/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Say what has become of it. */
        post: operations["assumptions_state_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Add a picture (PNG, JPEG, WEBP) or a document (PDF, DOCX, XLSX, ODT, ODS, TXT, CSV) of at most 10 MB. */
        post: operations["attachments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Files, given out to whoever sees the thing they are beside. */
        delete: operations["attachments_destroy"];
        options?: never;
        head?: never;
        /** @description Say what a picture shows. */
        patch: operations["attachments_partial_update"];
        trace?: never;
    };
    "/api/v1/attachments/{id}/file/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file: a picture to be shown, a document as a download. */
        get: operations["attachments_file_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/thumbnail/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A picture with no side longer than 400 pixels. */
        get: operations["attachments_thumbnail_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A call for teams. The newest first. */
        get: operations["calls_list"];
        put?: never;
        /** @description A draft, for the owners of the programme. */
        post: operations["calls_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A call for teams. The newest first. */
        get: operations["calls_retrieve"];
        put?: never;
        post?: never;
        /** @description A draft only. */
        delete: operations["calls_destroy"];
        options?: never;
        head?: never;
        /** @description A call for teams. The newest first. */
        patch: operations["calls_partial_update"];
        trace?: never;
    };
    "/api/v1/calls/{id}/publish/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Open the call to everybody who has its address. */
        post: operations["calls_publish_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-images/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Send a picture (PNG, JPEG, WEBP) of at most 10 MB and 40 megapixels (WEBP: 12), by whoever may write notes on
         *     the canvas. One that no note has shown for a month is deleted.
         */
        post: operations["canvas_images_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-images/{id}/file/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The picture, WEBP without metadata: no side longer than 1600 pixels, or 480 when it is `small`. */
        get: operations["canvas_images_file_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-marks/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What experiments say about the notes of a canvas. */
        get: operations["canvas_marks_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-references/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What a canvas shows of others, and what others show of it. */
        get: operations["canvas_references_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-references/{id}/notes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What may be brought from another canvas of the team, by block. */
        get: operations["canvas_references_notes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-references/{id}/origins/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The other canvases of the team, first those whose template leads to the `block`. */
        get: operations["canvas_references_origins_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-sets/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Versions of a programme's own set of canvases, and those of everybody's that it works with. Newest first. */
        get: operations["canvas_sets_list"];
        put?: never;
        /**
         * @description Publish a version for teams that are opened from now on, as an owner. The newest data once more: 200, nothing
         *     new. A file that does not fit is refused whole, with the paths of what is wrong in `errors.canvases`.
         */
        post: operations["canvas_sets_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-sets/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Versions of a programme's own set of canvases, and those of everybody's that it works with. Newest first. */
        get: operations["canvas_sets_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-sets/{id}/bring-back/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Let new teams have it again, as an owner. */
        post: operations["canvas_sets_bring_back_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-sets/{id}/file/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The whole set as it was uploaded, to change and to upload again. */
        get: operations["canvas_sets_file_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-sets/{id}/retire/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Give it to no new team, as an owner; whoever works with it goes on. */
        post: operations["canvas_sets_retire_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-sets/preview/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description What publishing would do, as an owner: everything that is wrong, or each canvas with what is different from
         *     the version in use. Nothing is written.
         */
        post: operations["canvas_sets_preview_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-templates/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The newest set of canvases, in the reader's language. */
        get: operations["canvas_templates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvas-templates/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The newest set of canvases, in the reader's language. */
        get: operations["canvas_templates_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        get: operations["canvases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        get: operations["canvases_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/call/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Ask everybody who is at the canvas to come to a block or a note, six times a minute at most. */
        post: operations["canvases_call_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/clock/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which step of the guide is being timed, and until when. */
        get: operations["canvases_clock_retrieve"];
        put?: never;
        /**
         * @description Time a step, go to the next, add a minute, pause, go on, stop. For the core team and those who lead the
         *     programme. 409 `stale` when another host was faster.
         */
        post: operations["canvases_clock_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/contributions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        get: operations["canvases_contributions_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description As PDF/UA, Word, a table of the notes (CSV), data (JSON), or an empty poster on A3 with a code per block.
         *
         *     503 `pdf_not_available` where the server has no Pango: take the Word document, or print the page.
         */
        get: operations["canvases_export_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/grants/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        get: operations["canvases_grants_list"];
        put?: never;
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        post: operations["canvases_grants_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/grants/{user}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        delete: operations["canvases_grants_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/history/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        get: operations["canvases_history_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/import/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Add everything in a file of this canvas, under the person's own name; nothing that is there is replaced.
         *
         *     400 `wrong_file` with what is wrong and where in `errors.file`: then nothing is added.
         */
        post: operations["canvases_import_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/lessons/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The short lessons that prepare for this canvas, in the reader's language. */
        get: operations["canvases_lessons_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/moments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        get: operations["canvases_moments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/replay/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        get: operations["canvases_replay_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/restore/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        post: operations["canvases_restore_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/canvases/{id}/state/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The canvases a person may see; of one team or one programme when asked so. */
        get: operations["canvases_state_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-askings/{id}/resend/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Make a new link, and send the letter again. The old link stops working. */
        post: operations["checklist_askings_resend_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-askings/{id}/revoke/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Close the link; whoever came by it sees the line no more. */
        post: operations["checklist_askings_revoke_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-askings/look/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What the link behind a secret asks. Uses nothing up. */
        post: operations["checklist_askings_look_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-askings/open/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take up the right to answer: as the signed-in person, or as a guest, whom this browser then is. */
        post: operations["checklist_askings_open_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-lines/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Add a line. */
        post: operations["checklist_lines_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-lines/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One permission or duty, answered by whoever can: the core team, or somebody asked for this line only. */
        get: operations["checklist_lines_retrieve"];
        put?: never;
        post?: never;
        /** @description Take a line away, as long as the test has not begun. */
        delete: operations["checklist_lines_destroy"];
        options?: never;
        head?: never;
        /** @description Reword or move a line; a reworded one is to be answered again. */
        patch: operations["checklist_lines_partial_update"];
        trace?: never;
    };
    "/api/v1/checklist-lines/{id}/answer/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description One permission or duty, answered by whoever can: the core team, or somebody asked for this line only. */
        post: operations["checklist_lines_answer_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-lines/{id}/askings/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who was asked by a link, and what became of it. */
        get: operations["checklist_lines_askings_list"];
        put?: never;
        /** @description Make a link for one person, and send it where an address is given. No other answer holds the link. */
        post: operations["checklist_lines_askings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-lines/{id}/grants/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who was asked to answer this line. */
        get: operations["checklist_lines_grants_list"];
        put?: never;
        /** @description Ask somebody: they see this line, and may answer it. */
        post: operations["checklist_lines_grants_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklist-lines/{id}/grants/{user}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description One permission or duty, answered by whoever can: the core team, or somebody asked for this line only. */
        delete: operations["checklist_lines_grants_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What people say in a thread. */
        post: operations["comments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Empty one's own comment. Its place stays, so that answers still make sense. */
        delete: operations["comments_destroy"];
        options?: never;
        head?: never;
        /** @description Change one's own words. */
        patch: operations["comments_partial_update"];
        trace?: never;
    };
    "/api/v1/comments/{id}/reactions/{kind}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description React to it; twice is once. */
        put: operations["comments_reactions_update"];
        post?: never;
        /** @description What people say in a thread. */
        delete: operations["comments_reactions_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Write a decision; the step `decide` makes it. */
        post: operations["decisions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A choice with grounds, maker and review date. There is none without a learning. */
        get: operations["decisions_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Once it is made, only what follows from it changes. */
        patch: operations["decisions_partial_update"];
        trace?: never;
    };
    "/api/v1/designs/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A test as it was agreed, and what was changed in it since. */
        get: operations["designs_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Write the test. Once it is frozen this needs `because`, and leaves an amendment for each field. */
        patch: operations["designs_partial_update"];
        trace?: never;
    };
    "/api/v1/evidence/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Traces on the experiments a person may see. */
        get: operations["evidence_list"];
        put?: never;
        /** @description Write down a trace. From outside the core team it waits until the team takes it up. */
        post: operations["evidence_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Traces on the experiments a person may see. */
        get: operations["evidence_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Change it. */
        patch: operations["evidence_partial_update"];
        trace?: never;
    };
    "/api/v1/evidence/{id}/accept/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take it up, perhaps with a word to its author. */
        post: operations["evidence_accept_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/decline/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Say to its author why the team does not take it up. */
        post: operations["evidence_decline_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/withdraw/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take the words back. What was taken up keeps a place without words (200); anything else is gone (204). */
        post: operations["evidence_withdraw_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experiments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The experiments a person may see; one is its whole story. */
        get: operations["experiments_list"];
        put?: never;
        /** @description Open an experiment: an idea with an empty test. */
        post: operations["experiments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experiments/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The experiments a person may see; one is its whole story. */
        get: operations["experiments_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Title, people, visibility, assumption. */
        patch: operations["experiments_partial_update"];
        trace?: never;
    };
    "/api/v1/experiments/{id}/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description One page or two in the person's language: PDF/UA or Word; or everything as JSON.
         *
         *     503 `pdf_not_available` where the server has no Pango: take the Word document, or print the page.
         */
        get: operations["experiments_export_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/experiments/{id}/transitions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every step from the present state, what it still needs, and what a coach would ask. */
        get: operations["experiments_transitions_list"];
        put?: never;
        /** @description Take a step. The answer is the story afterwards; 422 `requirements_missing` says what is missing. */
        post: operations["experiments_transitions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Files with all canvases of a team that a person asked for, newest first; of one team when asked so. */
        get: operations["exports_list"];
        put?: never;
        /** @description Have a file made, by the worker. The event `export` tells when there is something new about it. */
        post: operations["exports_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Files with all canvases of a team that a person asked for, newest first; of one team when asked so. */
        get: operations["exports_retrieve"];
        put?: never;
        post?: never;
        /** @description Throw the file away before its day is over, or wait for it no longer. */
        delete: operations["exports_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file itself. 409 `export_not_ready` while there is none. */
        get: operations["exports_file_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-answers/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The answers to one question, the latest first. */
        get: operations["guest_answers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-answers/{id}/judge/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Let others who answer read it, or keep it back. */
        post: operations["guest_answers_judge_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-answers/{id}/place/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Make a note of it, in the block that asked. */
        post: operations["guest_answers_place_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-answers/{id}/reply/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Write back what became of it; an empty text takes that back. */
        post: operations["guest_answers_reply_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-answers/amend/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Write the answer anew, until the team has made a note of it. */
        post: operations["guest_answers_amend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-answers/look/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The answer behind a personal link, and what became of it. */
        post: operations["guest_answers_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-answers/withdraw/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take the answer back: its words go, with the note made of them, and no link opens it any more. */
        post: operations["guest_answers_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-questions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Questions of the canvases in whose core team the person is; of one canvas when asked so. */
        get: operations["guest_questions_list"];
        put?: never;
        /** @description Open a block's question, or open it again. */
        post: operations["guest_questions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-questions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Questions of the canvases in whose core team the person is; of one canvas when asked so. */
        get: operations["guest_questions_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-questions/{id}/close/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take no more answers. */
        post: operations["guest_questions_close_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-questions/{id}/renew/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A new address; the one before leads nowhere. */
        post: operations["guest_questions_renew_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-questions/answer/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Answer, without an account. The answer to it has the personal link. */
        post: operations["guest_questions_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/guest-questions/look/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The question behind a short address, open or closed. */
        post: operations["guest_questions_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the teams of a programme ask each other for, the newest first. */
        get: operations["help_requests_list"];
        put?: never;
        /** @description Ask the other teams. For the core team. */
        post: operations["help_requests_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the teams of a programme ask each other for, the newest first. */
        get: operations["help_requests_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description What the teams of a programme ask each other for, the newest first. */
        patch: operations["help_requests_partial_update"];
        trace?: never;
    };
    "/api/v1/help-requests/{id}/close/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The team has what it needs. Every offer has been answered by then. */
        post: operations["help_requests_close_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/help-requests/{id}/reopen/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What the teams of a programme ask each other for, the newest first. */
        post: operations["help_requests_reopen_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/information/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The public information of a test, as long as its team shows it. */
        get: operations["information_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Invitations to a team or a programme. */
        get: operations["invitations_list"];
        put?: never;
        /** @description Invite somebody by letter, or make a link to pass on. This answer is the only one that holds the link. */
        post: operations["invitations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Invitations to a team or a programme. */
        get: operations["invitations_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/resend/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Make a new link, and send the letter again. The old link stops working. */
        post: operations["invitations_resend_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}/revoke/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Close the invitation; after a leak, also take out whoever came in by it. */
        post: operations["invitations_revoke_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Come in: as the signed-in person, or as a guest with just a name, whom this browser then is. */
        post: operations["invitations_accept_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/look/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What the invitation behind a secret is. Uses nothing up; lets this browser make an account. */
        post: operations["invitations_look_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/iterations/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A round. The steps of the experiment open and close it; here it is written in. */
        get: operations["iterations_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description A round. The steps of the experiment open and close it; here it is written in. */
        patch: operations["iterations_partial_update"];
        trace?: never;
    };
    "/api/v1/learnings/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What is understood differently now. There is none without evidence. */
        post: operations["learnings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learnings/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is understood differently now. There is none without evidence. */
        get: operations["learnings_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description What is understood differently now. There is none without evidence. */
        patch: operations["learnings_partial_update"];
        trace?: never;
    };
    "/api/v1/learnings/{id}/returns/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Write it on a canvas as a note, or say why nothing changes. The answer is the learning. */
        post: operations["learnings_returns_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/learnings/{id}/suggestions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Blocks it could go back to, the likeliest first. */
        get: operations["learnings_suggestions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log-entries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Entries of the teams a person may see, latest first. */
        get: operations["log_entries_list"];
        put?: never;
        /** @description Write an entry. */
        post: operations["log_entries_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/log-entries/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Entries of the teams a person may see, latest first. */
        get: operations["log_entries_retrieve"];
        put?: never;
        post?: never;
        /** @description Take an entry out of the log, with its files. */
        delete: operations["log_entries_destroy"];
        options?: never;
        head?: never;
        /** @description Change one's own words. */
        patch: operations["log_entries_partial_update"];
        trace?: never;
    };
    "/api/v1/looks/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description That somebody looked at a note which leans on a refuted assumption. */
        post: operations["looks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/materials/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * @description Add an address elsewhere, or a file (PDF, DOCX, XLSX, ODT, ODS, TXT, CSV or a picture) of at most 10 MB.
         *     For owners.
         */
        post: operations["materials_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/materials/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Materials of a meeting, seen by whoever sees the meeting. */
        delete: operations["materials_destroy"];
        options?: never;
        head?: never;
        /** @description Materials of a meeting, seen by whoever sees the meeting. */
        patch: operations["materials_partial_update"];
        trace?: never;
    };
    "/api/v1/materials/{id}/file/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file, always as a download: no browser shows on our address what somebody sent. */
        get: operations["materials_file_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is signed in here. */
        get: operations["me_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Change one's name or language; the language is remembered in this browser, too. */
        patch: operations["me_partial_update"];
        trace?: never;
    };
    "/api/v1/me/avatar/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Set one's picture: PNG, JPEG or WEBP, at most 5 MB and 40 megapixels (WEBP: 12). Its middle is kept. */
        put: operations["me_avatar_update"];
        post?: never;
        /** @description Remove one's picture. */
        delete: operations["me_avatar_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One's meetings, kept up to date in a calendar of one's own by a secret address. */
        get: operations["me_calendar_retrieve"];
        put?: never;
        /** @description A new address; the one before stops working. */
        post: operations["me_calendar_create"];
        /** @description One's meetings, kept up to date in a calendar of one's own by a secret address. */
        delete: operations["me_calendar_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/home/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What one was asked to do, the teams one is in or leads, with what is new in them, and one's programmes. */
        get: operations["me_home_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/meetings/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The next meeting of each of one's programmes, or the one that is on; the soonest first. */
        get: operations["me_meetings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/notification-choices/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How the person who asks hears of each kind of thing. */
        get: operations["me_notification_choices_retrieve"];
        /** @description Choose for one kind; the others stay. */
        put: operations["me_notification_choices_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/outcomes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What teams wrote back in three months to the person who asks, the latest first; at most twenty. */
        get: operations["me_outcomes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Keys for scripts: `Authorization: Bearer <secret>`. */
        get: operations["me_tokens_list"];
        put?: never;
        /** @description Make a token. This answer is the only one that holds its secret. */
        post: operations["me_tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Make a token stop working. */
        delete: operations["me_tokens_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-questions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Questions to a meeting: those that were read out or answered, one's own, and all for the hosts. */
        get: operations["meeting_questions_list"];
        put?: never;
        /** @description Ask, while the meeting goes on. The hosts see it; everybody else once it was read out. */
        post: operations["meeting_questions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meeting-questions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Take one's own question back. */
        delete: operations["meeting_questions_destroy"];
        options?: never;
        head?: never;
        /** @description Read it out, note it as answered, set it aside, or let it wait again. For hosts. */
        patch: operations["meeting_questions_partial_update"];
        trace?: never;
    };
    "/api/v1/meetings/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A meeting of a whole programme. */
        get: operations["meetings_list"];
        put?: never;
        /** @description For the owners of the programme. */
        post: operations["meetings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A meeting of a whole programme. */
        get: operations["meetings_retrieve"];
        put?: never;
        post?: never;
        /** @description A meeting of a whole programme. */
        delete: operations["meetings_destroy"];
        options?: never;
        head?: never;
        /** @description Lists are sent whole. More seats go to those who wait; fewer take none away. */
        patch: operations["meetings_partial_update"];
        trace?: never;
    };
    "/api/v1/meetings/{id}/agenda/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The agenda of one meeting, with its revision as the ETag. */
        get: operations["meetings_agenda_retrieve"];
        /** @description Write the agenda whole, in place of the one whose revision is sent. For owners. */
        put: operations["meetings_agenda_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/answers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What people answered to the organiser's questions, for the owners of the programme. */
        get: operations["meetings_answers.csv_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/attendance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The list for the owners of the programme. What people need stays on the page: a file outlives it. */
        get: operations["meetings_attendance.csv_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The meeting for one's own calendar. */
        get: operations["meetings_calendar.ics_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/people/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who comes, as far as the reader may know. */
        get: operations["meetings_people_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/registration/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Come, or come otherwise. Answers with the meeting: `my_registration` says whether there was a seat. */
        put: operations["meetings_registration_update"];
        post?: never;
        /** @description Give the place back. What was told to the organiser is erased. */
        delete: operations["meetings_registration_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{id}/run/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The run of one meeting, with its revision as the ETag. */
        get: operations["meetings_run_retrieve"];
        put?: never;
        /**
         * @description Start the meeting, go to the next step or back, add two minutes, pause, go on, end it. For those who lead
         *     the programme. `If-Match` is the revision that is on the host's screen, `"0"` before the first start.
         */
        post: operations["meetings_run_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is in a team. Guests see the core team and themselves. */
        get: operations["memberships_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who is in a team. Guests see the core team and themselves. */
        get: operations["memberships_retrieve"];
        put?: never;
        post?: never;
        /** @description Leave, or take somebody out. */
        delete: operations["memberships_destroy"];
        options?: never;
        head?: never;
        /** @description A new role for somebody; or one's own sector and what one says of oneself. */
        patch: operations["memberships_partial_update"];
        trace?: never;
    };
    "/api/v1/memos/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Memos about the teams one coaches, the newest first. For everybody else there are none. */
        get: operations["memos_list"];
        put?: never;
        /** @description For coaches of the programme who do not belong to the team. */
        post: operations["memos_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memos/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Memos about the teams one coaches, the newest first. For everybody else there are none. */
        get: operations["memos_retrieve"];
        put?: never;
        post?: never;
        /** @description One's own; and those of coaches who have left. */
        delete: operations["memos_destroy"];
        options?: never;
        head?: never;
        /** @description Change one's own words. */
        patch: operations["memos_partial_update"];
        trace?: never;
    };
    "/api/v1/note-groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Groups of notes on the canvases a person may see; of one canvas when asked so. */
        get: operations["note_groups_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-groups/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Groups of notes on the canvases a person may see; of one canvas when asked so. */
        get: operations["note_groups_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-references/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Notes of other canvases of the team on this one, all or none. */
        post: operations["note_references_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-references/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description The note is taken away; its source stays. */
        delete: operations["note_references_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-references/{id}/detach/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The note becomes one of its own, with the words it shows. */
        post: operations["note_references_detach_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-references/{id}/look/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Somebody has seen what the source says by now. */
        post: operations["note_references_look_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/note-references/take-away/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Several at once, as what was brought is taken back; those that are gone are passed over. */
        post: operations["note_references_take_away_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Notes of the canvases a person may see; of one canvas or one block when asked so. */
        get: operations["notes_list"];
        put?: never;
        /** @description Notes of the canvases a person may see; of one canvas or one block when asked so. */
        post: operations["notes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notes/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Notes of the canvases a person may see; of one canvas or one block when asked so. */
        get: operations["notes_retrieve"];
        put?: never;
        post?: never;
        /** @description Notes of the canvases a person may see; of one canvas or one block when asked so. */
        delete: operations["notes_destroy"];
        options?: never;
        head?: never;
        /** @description Notes of the canvases a person may see; of one canvas or one block when asked so. */
        patch: operations["notes_partial_update"];
        trace?: never;
    };
    "/api/v1/notes/move/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Notes of one canvas to another one of the same team, all or none. */
        post: operations["notes_move_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What concerns the person who asks, newest first. */
        get: operations["notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What concerns the person who asks, newest first. */
        post: operations["notifications_read_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take all as read, or all up to one. */
        post: operations["notifications_read_all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How many are not read yet. */
        get: operations["notifications_unread_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Help that somebody offers to a team. */
        post: operations["offers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Take one's offer back, before it is answered. */
        delete: operations["offers_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/accept/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take the help: it becomes a task of the asking team. Accepted twice it is one task. */
        post: operations["offers_accept_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offers/{id}/decline/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Do without, with thanks. */
        post: operations["offers_decline_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-calls/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A published call, open or closed. */
        get: operations["open_calls_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-calls/{id}/apply/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Apply, without an account. The answer has the link by which the application is read and amended. */
        post: operations["open_calls_apply_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pilots/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Prepare a pilot; the step `begin_pilot` begins it. */
        post: operations["pilots_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pilots/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tested idea in a real setting for a limited time. */
        get: operations["pilots_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description The tested idea in a real setting for a limited time. */
        patch: operations["pilots_partial_update"];
        trace?: never;
    };
    "/api/v1/programme-roles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who owns and who coaches a programme. */
        get: operations["programme_roles_list"];
        put?: never;
        /** @description Make somebody who takes part the programme's coach or owner. People from outside are invited. */
        post: operations["programme_roles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programme-roles/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Who owns and who coaches a programme. */
        delete: operations["programme_roles_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A programme: a coached series of meetings with several teams. */
        get: operations["programmes_list"];
        put?: never;
        /** @description Open a programme and become its owner. For the people who run this installation (`is_staff`). */
        post: operations["programmes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A programme: a coached series of meetings with several teams. */
        get: operations["programmes_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description A programme: a coached series of meetings with several teams. */
        patch: operations["programmes_partial_update"];
        trace?: never;
    };
    "/api/v1/programmes/{id}/board/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All teams of a programme for its coaches and owners: canvases, experiments, and 21 measures of each team. */
        get: operations["programmes_board_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/board/table/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The same board as a table for spreadsheets (CSV, UTF-8), in the reader's language. */
        get: operations["programmes_board_table_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/exchange/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the teams of a programme have for each other, in sums; for their members and those who lead it. */
        get: operations["programmes_exchange_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/gap/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Start the tasks of the gap between two meetings now, in every team. For owners. */
        post: operations["programmes_gap_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/requirements/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every line that a step asks for, for whoever sees the programme. */
        get: operations["programmes_requirements_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Make one line a requirement or an open point, for all teams of the programme. Its owners. */
        patch: operations["programmes_requirements_partial_update"];
        trace?: never;
    };
    "/api/v1/programmes/{id}/side-by-side/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The blocks that teams of a programme agreed to show beside each other. */
        get: operations["programmes_side_by_side_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/side-by-side/block/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One block of all teams that agree just now, as it is just now. */
        get: operations["programmes_side_by_side_block_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}/sight-choice/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whether teams see what their coaches say to have seen, for whoever sees the programme. */
        get: operations["programmes_sight_choice_retrieve"];
        /** @description Turn it on or off. Its owners. */
        put: operations["programmes_sight_choice_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/promotions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Take a note up as an assumption or into an experiment. 200: it was before. */
        post: operations["promotions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pulses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The meetings of the last two weeks that one may still answer about, once for each team one has a seat in. */
        get: operations["pulses_list"];
        put?: never;
        /** @description Answer, once and for good: nobody, not even the server, can say afterwards who answered what. */
        post: operations["pulses_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What coaches have asked of the teams one may see, the oldest first. */
        get: operations["questions_list"];
        put?: never;
        /** @description Ask a team: for coaches and programme owners. */
        post: operations["questions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What coaches have asked of the teams one may see, the oldest first. */
        get: operations["questions_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/answer/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description It is answered, with these words or by what was said before. */
        post: operations["questions_answer_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/park/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Leave it for later. */
        post: operations["questions_park_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/questions/{id}/reopen/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What coaches have asked of the teams one may see, the oldest first. */
        post: operations["questions_reopen_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime/tickets/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A ticket that opens one socket of this person, as `?ticket=`, within 30 seconds. */
        post: operations["realtime_tickets_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who has registered for a meeting, with what they need: one's own, or all for the owners of the programme. */
        get: operations["registrations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registrations/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Whether somebody was there; null: not known. */
        patch: operations["registrations_partial_update"];
        trace?: never;
    };
    "/api/v1/reviews/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Reviews that one may read, and one's own drafts; the newest first. */
        get: operations["reviews_list"];
        put?: never;
        /** @description Begin a draft: one of a coach for a team and a meeting. */
        post: operations["reviews_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Reviews that one may read, and one's own drafts; the newest first. */
        get: operations["reviews_retrieve"];
        put?: never;
        post?: never;
        /** @description Give a draft up. */
        delete: operations["reviews_destroy"];
        options?: never;
        head?: never;
        /** @description Reword one's own. What is published says that it was edited. */
        patch: operations["reviews_partial_update"];
        trace?: never;
    };
    "/api/v1/reviews/{id}/publish/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Bring a draft into the team's sight, as one last saw it. The core team hears of it. */
        post: operations["reviews_publish_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the teams of a programme chose to show to each other, the newest first. */
        get: operations["shares_list"];
        put?: never;
        /** @description Show one thing to the other teams, or tell what worked. For the core team. */
        post: operations["shares_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the teams of a programme chose to show to each other, the newest first. */
        get: operations["shares_retrieve"];
        put?: never;
        post?: never;
        /** @description Take it back, at any time. Nobody reads it any more. */
        delete: operations["shares_destroy"];
        options?: never;
        head?: never;
        /** @description Change the sentence; of a practice also its words. */
        patch: operations["shares_partial_update"];
        trace?: never;
    };
    "/api/v1/shares/{id}/acknowledgement/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Say thanks, or that one's team uses this, too; or take it back. */
        put: operations["shares_acknowledgement_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shares/{id}/renew/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Show what the source says today: also the parts that were held back because they have changed. */
        post: operations["shares_renew_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sights/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What coaches say to have seen, the latest first; nothing where the programme has not turned it on. */
        get: operations["sights_list"];
        put?: never;
        /** @description Say that one has seen it as it is now. For coaches, where the programme has turned it on. */
        post: operations["sights_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sights/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Take one's own back. */
        delete: operations["sights_destroy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What teams do between meetings, the newest first. */
        get: operations["tasks_list"];
        put?: never;
        /** @description For the core team. */
        post: operations["tasks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What teams do between meetings, the newest first. */
        get: operations["tasks_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Change it. Who rewords a task of a template puts their own words in place of all of the template's. */
        patch: operations["tasks_partial_update"];
        trace?: never;
    };
    "/api/v1/tasks/{id}/drop/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Do without it. A task of a template does not come back by itself. */
        post: operations["tasks_drop_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/finish/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What teams do between meetings, the newest first. */
        post: operations["tasks_finish_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/reopen/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What teams do between meetings, the newest first. */
        post: operations["tasks_reopen_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/take/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Do it oneself, unless somebody else has taken it. */
        post: operations["tasks_take_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-posts/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What e-mails about a team may say. */
        get: operations["team_posts_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description For the core team. */
        patch: operations["team_posts_partial_update"];
        trace?: never;
    };
    "/api/v1/teams/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A team and its space. */
        get: operations["teams_list"];
        put?: never;
        /** @description Open a team with its canvases, and invite its core members by letter. */
        post: operations["teams_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A team and its space. */
        get: operations["teams_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description A team and its space. */
        patch: operations["teams_partial_update"];
        trace?: never;
    };
    "/api/v1/teams/{id}/agreements/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What a team agreed to, for its core: every block of its canvases. */
        get: operations["teams_agreements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/archive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Close the team: from now on it is read and nothing else. */
        post: operations["teams_archive_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/brief/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What has happened in a team since the last meeting, for its core team, coaches and owners. */
        get: operations["teams_brief_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/measures/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everything that the coaches see of one team, for its core team. */
        get: operations["teams_measures_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/missing/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Actors that a team has named against people who came, for its core team, coaches and owners. */
        get: operations["teams_missing_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/outcomes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who waits to hear what became of what they said, and what was written back, for whoever sees the measures. */
        get: operations["teams_outcomes_retrieve"];
        put?: never;
        /** @description Write one text to one person or to many. Each reads their own words above it. */
        post: operations["teams_outcomes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/share-preview/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Exactly what the other teams would read, and how much is left out. */
        get: operations["teams_share_preview_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/shareable/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What a team could share (or, of kind `help`, ask help with), for its core team; at most 200. */
        get: operations["teams_shareable_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/unarchive/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A team and its space. */
        post: operations["teams_unarchive_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/visit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description What is in the feed until now is no longer new to me. */
        post: operations["teams_visit_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/waiting-lines/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Lines of checklists that somebody was asked to answer and has not answered yet. For the core team. */
        get: operations["teams_waiting_lines_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Conversations on a canvas, a block or a note. */
        get: operations["threads_list"];
        put?: never;
        /** @description Start a conversation with its first comment. */
        post: operations["threads_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Conversations on a canvas, a block or a note. */
        get: operations["threads_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/narrow/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Let fewer people read it; until somebody else has spoken. */
        post: operations["threads_narrow_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/reopen/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Conversations on a canvas, a block or a note. */
        post: operations["threads_reopen_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/{id}/resolve/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Conversations on a canvas, a block or a note. */
        post: operations["threads_resolve_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/mentionable/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom one may speak to about something, and whom one may name there. */
        get: operations["threads_mentionable_retrieve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/threads/read/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description One has read conversations up to these comments. Unknown ones are left out. */
        post: operations["threads_read_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Named moments of the canvases a person may see; of one canvas when asked so. */
        get: operations["versions_list"];
        put?: never;
        /** @description For the core team. */
        post: operations["versions_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/versions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Named moments of the canvases a person may see; of one canvas when asked so. */
        get: operations["versions_retrieve"];
        put?: never;
        post?: never;
        /** @description Named moments of the canvases a person may see; of one canvas when asked so. */
        delete: operations["versions_destroy"];
        options?: never;
        head?: never;
        /** @description Named moments of the canvases a person may see; of one canvas when asked so. */
        patch: operations["versions_partial_update"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptanceRequest: {
            secret: string;
            display_name?: string;
            language?: components["schemas"]["Language"];
            /**
             * @description Not sent: the invitation's
             *
             *     * `state` - State administration
             *     * `local` - Municipalities and regions
             *     * `business` - Companies
             *     * `civil` - Associations and communities
             *     * `research` - Research and education
             *     * `people` - People and experts by experience
             */
            sector?: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
        };
        Accepted: {
            /** @description Where in the front end the person arrives */
            path: string;
        };
        /** @description Needs `places` in its context: the targets of all rows, found together (`targets.places_of`). */
        Activity: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string;
            readonly actor: components["schemas"]["PersonInTeam"] | null;
            verb: components["schemas"]["Verb"];
            /** @description How often, when the same was done again within half an hour */
            count: number;
            /** Format: date-time */
            at: string;
            readonly target: components["schemas"]["Target"] | null;
            anchor_id: string;
            /** @description The title of the block it is about, or empty */
            readonly anchor: string;
            excerpt: string;
        };
        /**
         * @description Somebody the team has named, and how far they have come. `id` is that of the note; `is_missing`: named among the
         *     missing voices; `people` who are here for them.
         */
        Actor: {
            /** Format: uuid */
            id: string;
            text: string;
            /** @description The block or ring of the canvas */
            place: string;
            sector: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            is_missing: boolean;
            standing: components["schemas"]["StandingEnum"];
            /** @description The latest one written to them */
            invitation: components["schemas"]["SentInvitation"] | null;
            people: components["schemas"]["Person"][];
        };
        Agenda: {
            revision: number;
            readonly steps: components["schemas"]["TimedStep"][];
            readonly abilities: {
                change: boolean;
            };
        };
        AgendaParts: {
            meetings: components["schemas"]["Plan"][];
            recipes: components["schemas"]["Recipe"][];
        };
        /**
         * @description * `free` - free
         *     * `canvas` - canvas
         *     * `lesson` - lesson
         *     * `recipe` - recipe
         *     * `break` - break
         * @enum {string}
         */
        AgendaStepKind: "free" | "canvas" | "lesson" | "recipe" | "break";
        /**
         * @description A step of the agenda; with its `id` it stays the step it was. Words that are those of its `origin`, in any
         *     language, stay those of the origin: everybody reads them in their own.
         */
        AgendaStepRequest: {
            /** Format: uuid */
            id?: string;
            kind?: components["schemas"]["AgendaStepKind"];
            /** @description Needed without an origin */
            title?: string;
            minutes: number;
            about?: string;
            canvas?: number | null;
            lesson?: number | null;
            recipe?: string;
            origin?: string;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        Agreement: {
            with: string;
            about: string;
            /** Format: date */
            until?: string | null;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        AgreementRequest: {
            with: string;
            about: string;
            /** Format: date */
            until?: string | null;
        };
        AmendedAnswerRequest: {
            text: string;
            /** @default  */
            name: string;
            /**
             * @description Others than the core team may read the name, too
             * @default false
             */
            is_named: boolean;
            language: components["schemas"]["Language"];
            secret: string;
        };
        /** @description What somebody writes to apply. */
        AmendedApplicationRequest: {
            team_name: string;
            phenomenon: string;
            why_together: string;
            state_actor: string;
            to_try: string;
            readiness: components["schemas"]["Readiness"];
            openness: string;
            people: components["schemas"]["ApplicantRequest"][];
            meets: components["schemas"]["MeetsRequest"][];
            answers: components["schemas"]["CallAnswerRequest"][];
            language: components["schemas"]["Language"];
            contact_name: string;
            /** Format: email */
            contact_email: string;
            secret: string;
        };
        /** @description What was changed in a frozen design: both wordings, as JSON of the field. */
        Amendment: {
            field: string;
            before: unknown;
            after: unknown;
            because: string;
            by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            at: string;
        };
        /**
         * @description * `` - whole
         *     * `block` - block
         *     * `note` - note
         * @enum {string}
         */
        AnchorKindEnum: "block" | "note";
        /**
         * @description * `pending` - Not answered yet
         *     * `yes` - Yes
         *     * `not_needed` - Not needed
         * @enum {string}
         */
        AnswerEnum: "pending" | "yes" | "not_needed";
        AnswerRequest: {
            answer: components["schemas"]["AnswerEnum"];
            note?: string;
        };
        /**
         * @description * `new` - New
         *     * `shown` - Shown
         *     * `kept` - Kept
         *     * `withdrawn` - Withdrawn
         * @enum {string}
         */
        AnswerState: "new" | "shown" | "kept" | "withdrawn";
        /** @description What is asked, by whom, and for what. */
        AnsweredQuestion: {
            team: string;
            programme: string;
            /** @description What the team works on */
            phenomenon: string;
            /** @description In the reader's language */
            readonly question: string;
            /** @description Title of the page the answer is for */
            readonly canvas: string;
            is_open: boolean;
            /** Format: date-time */
            closes_at: string;
        };
        /**
         * @description * `core` - Core team
         *     * `stakeholder` - Invited participant
         *     * `guest` - Guest
         *     * `owner` - Programme owner
         *     * `coach` - Coach
         * @enum {string}
         */
        AnyRole: "core" | "stakeholder" | "guest" | "owner" | "coach";
        /** @description Somebody who would take part. */
        Applicant: {
            name: string;
            organisation: string;
            sector: components["schemas"]["Sector"];
            /** @description Who has one is invited when the team is accepted */
            email: string;
            role: components["schemas"]["ApplicantRoleEnum"];
        };
        /** @description Somebody who would take part. */
        ApplicantRequest: {
            name: string;
            organisation: string;
            sector: components["schemas"]["Sector"];
            /** @description Who has one is invited when the team is accepted */
            email: string;
            role: components["schemas"]["ApplicantRoleEnum"];
        };
        /**
         * @description * `core` - core
         *     * `stakeholder` - stakeholder
         * @enum {string}
         */
        ApplicantRoleEnum: "core" | "stakeholder";
        Application: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            call: string;
            state: components["schemas"]["ApplicationState"];
            team_name: string;
            phenomenon: string;
            why_together: string;
            state_actor: string;
            /** @description Somebody among the people is of the state administration */
            has_state_actor: boolean;
            to_try: string;
            readiness: components["schemas"]["Readiness"];
            openness: string;
            /** @description E-mail addresses are empty for coaches */
            readonly people: components["schemas"]["Applicant"][];
            meets: components["schemas"]["Meets"][];
            answers: components["schemas"]["CallAnswer"][];
            language: components["schemas"]["Language"];
            contact_name: string;
            /** @description Empty for coaches */
            readonly contact_email: string;
            /** Format: date-time */
            received_at: string;
            /** Format: date-time */
            amended_at: string | null;
            /** @description The latest letter to the applicant could not be sent */
            mail_failed: boolean;
            /**
             * Format: uuid
             * @description What became of it
             */
            team: string | null;
            steps: components["schemas"]["DecidedStep"][];
            readonly abilities: {
                decide: boolean;
            };
        };
        /**
         * @description * `waiting` - Waiting
         *     * `accepted` - Accepted
         *     * `declined` - Declined
         *     * `talk` - Talk
         * @enum {string}
         */
        ApplicationDecision: "waiting" | "accepted" | "declined" | "talk";
        /**
         * @description * `received` - Received
         *     * `talk` - Talk
         *     * `waiting` - Waiting
         *     * `accepted` - Accepted
         *     * `declined` - Declined
         *     * `withdrawn` - Withdrawn
         * @enum {string}
         */
        ApplicationState: "received" | "talk" | "waiting" | "accepted" | "declined" | "withdrawn";
        ApplicationStep: {
            state: components["schemas"]["ApplicationState"];
            message: string;
            /** Format: date-time */
            at: string;
        };
        Asked: {
            user: components["schemas"]["Person"];
        };
        /** @description What one is asked, by whom and for what, before one says who one is. */
        AskedLine: {
            inviter: string;
            /** @description Who is asked, as the team calls them */
            name: string;
            message: string;
            language: components["schemas"]["Language"];
            /** Format: date-time */
            expires_at: string;
            line: string;
            answer: components["schemas"]["AnswerEnum"];
            /** @description Its title */
            experiment: string;
            question: string;
            /** @description Its name */
            team: string;
            /**
             * Format: uuid
             * @description The line's id, for whoever opened the link before
             */
            held?: string | null;
        };
        AskedTeam: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Asking: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            line: string;
            name: string;
            /** @description Empty for a link to pass on */
            email: string;
            language: components["schemas"]["Language"];
            message: string;
            /** Format: date-time */
            expires_at: string;
            state: components["schemas"]["InvitationState"];
            /** @description Somebody holds the right it gives */
            is_opened: boolean;
            /** Format: date-time */
            sent_at: string | null;
            mail_failed: boolean;
            /** Format: date-time */
            created_at: string;
            created_by: components["schemas"]["Person"];
        };
        /** @description The only answer that holds the link. */
        AskingWithLink: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            line: string;
            name: string;
            /** @description Empty for a link to pass on */
            email: string;
            language: components["schemas"]["Language"];
            message: string;
            /** Format: date-time */
            expires_at: string;
            state: components["schemas"]["InvitationState"];
            /** @description Somebody holds the right it gives */
            is_opened: boolean;
            /** Format: date-time */
            sent_at: string | null;
            mail_failed: boolean;
            /** Format: date-time */
            created_at: string;
            created_by: components["schemas"]["Person"];
            url: string;
        };
        /** @description `source_text` is the note's wording when it was taken up; the note itself may read differently by now. */
        Assumption: {
            statement: string;
            kind?: components["schemas"]["AssumptionKind"] | components["schemas"]["BlankEnum"];
            /** Format: double */
            criticality?: number | null;
            /** Format: double */
            evidence_level?: number | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string;
            state: components["schemas"]["AssumptionState"];
            overruled_because: string;
            /** Format: uuid */
            source_note: string | null;
            source_text: string;
            /** Format: uuid */
            standing_note: string | null;
            version: number;
            /** Format: uuid */
            previous: string | null;
            created_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
            };
        };
        /** @description `source_text` is the note's wording when it was taken up; the note itself may read differently by now. */
        AssumptionDetail: {
            statement: string;
            kind?: components["schemas"]["AssumptionKind"] | components["schemas"]["BlankEnum"];
            /** Format: double */
            criticality?: number | null;
            /** Format: double */
            evidence_level?: number | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string;
            state: components["schemas"]["AssumptionState"];
            overruled_because: string;
            /** Format: uuid */
            source_note: string | null;
            source_text: string;
            /** Format: uuid */
            standing_note: string | null;
            version: number;
            /** Format: uuid */
            previous: string | null;
            created_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
            };
            readonly weighed: components["schemas"]["Weighed"];
            /** @description That test it, as far as the asking person may see them */
            readonly experiments: components["schemas"]["Test"][];
        };
        /**
         * @description * `people` - People want or do it
         *     * `ability` - We are able to do it
         *     * `others` - Others do their part
         *     * `allowed` - It is allowed
         * @enum {string}
         */
        AssumptionKind: "people" | "ability" | "others" | "allowed";
        AssumptionMark: {
            /** Format: uuid */
            id: string;
            statement: string;
            state: components["schemas"]["AssumptionState"];
            source_text: string;
            revision: number;
        };
        /**
         * @description * `open` - Open
         *     * `in_test` - Being tested
         *     * `supported` - Supported
         *     * `unclear` - Unclear
         *     * `refuted` - Refuted
         *     * `dropped` - Dropped
         * @enum {string}
         */
        AssumptionState: "open" | "in_test" | "supported" | "unclear" | "refuted" | "dropped";
        /** @description A file beside a thing. `file` and `thumbnail` are addresses; a document has no thumbnail, a picture no name. */
        Attachment: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AttachmentKindEnum"];
            name: string;
            alt: string;
            content_type: string;
            /** @description Bytes */
            size: number;
            width: number | null;
            height: number | null;
            readonly file: string;
            readonly thumbnail: string | null;
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            readonly abilities: {
                edit: boolean;
            };
        };
        /**
         * @description * `picture` - picture
         *     * `document` - document
         * @enum {string}
         */
        AttachmentKindEnum: "picture" | "document";
        /**
         * @description * `team` - Only the core team
         *     * `team_and_coaches` - The core team and the coaches
         *     * `space` - Everyone who may see this
         * @enum {string}
         */
        Audience: "team" | "team_and_coaches" | "space";
        AudienceRequest: {
            audience: components["schemas"]["Audience"];
        };
        AvatarRequest: {
            /** Format: binary */
            file: string;
        };
        Axis: {
            title: string;
            low: string;
            high: string;
        };
        /** @enum {unknown} */
        BlankEnum: "";
        Block: {
            id: string;
            title: string;
            prompts: string[];
            kind: components["schemas"]["BlockKindEnum"];
            layout: components["schemas"]["Layout"];
            note_types: string[];
            default_note_type: string;
            thresholds: components["schemas"]["Thresholds"];
            required: boolean;
            open_to: components["schemas"]["OpenToEnum"];
            guest_question?: string;
            config?: components["schemas"]["Config"];
        };
        /** @description `agreement` is the id of what the team agreed to, null where it did not. */
        BlockChoice: {
            id: string;
            title: string;
            /** Format: uuid */
            agreement: string | null;
        };
        BlockKind: {
            id: string;
            title: string;
            on_phone?: string;
        };
        /**
         * @description * `list` - list
         *     * `free_map` - free_map
         *     * `concentric_rings` - concentric_rings
         *     * `two_axis_matrix` - two_axis_matrix
         *     * `lanes` - lanes
         *     * `graph` - graph
         * @enum {string}
         */
        BlockKindEnum: "list" | "free_map" | "concentric_rings" | "two_axis_matrix" | "lanes" | "graph";
        /** @description `meeting` is the last one that has ended; null before the first. Teams in the order they were opened. */
        Board: {
            programme: components["schemas"]["Place"];
            readonly meeting: components["schemas"]["LastMeeting"] | null;
            readonly abilities: {
                ask: boolean;
            };
            teams: components["schemas"]["TeamBoard"][];
        };
        /**
         * @description The parts in speaking order, each with its first rows; `counts` of all. `quiet` is null before the second
         *     meeting. `since`: the end of the last meeting, else when the team was opened.
         */
        Brief: {
            team: components["schemas"]["Place"];
            programme: components["schemas"]["Place"];
            meeting: components["schemas"]["LastMeeting"] | null;
            /** Format: date-time */
            since: string;
            moved: components["schemas"]["Moved"];
            unanswered: components["schemas"]["BriefWords"][];
            due: components["schemas"]["Due"][];
            quiet: components["schemas"]["Quiet"] | null;
            questions: components["schemas"]["BriefWords"][];
            tasks: components["schemas"]["Undone"][];
            counts: components["schemas"]["BriefCounts"];
        };
        BriefCounts: {
            unanswered: number;
            due: number;
            questions: number;
            tasks: number;
        };
        /** @description Words of somebody, and where the front end shows them. `days`: how long ago. */
        BriefWords: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["SaidKind"];
            person: components["schemas"]["PersonInTeam"];
            /** Format: date-time */
            at: string;
            days: number;
            text: string;
            /** @description Of what it is about */
            title: string;
            path: string;
        };
        /** @description Whether there is an address, and since when. */
        Calendar: {
            /** Format: date-time */
            created_at: string | null;
        };
        /** @description Whether there is an address, and since when. */
        CalendarWithAddress: {
            /** Format: date-time */
            created_at: string | null;
            /** @description Shown this once: whoever has it reads the calendar */
            url: string;
        };
        Call: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programme: string;
            state: components["schemas"]["CallState"];
            title: components["schemas"]["CallTitle"];
            about: components["schemas"]["CallAbout"];
            /** Format: date-time */
            closes_at: string | null;
            places: number;
            requirements: components["schemas"]["Requirement"][];
            questions: components["schemas"]["Question"][];
            /** Format: date-time */
            published_at: string | null;
            /**
             * Format: date
             * @description When applications that were not accepted are erased
             */
            erased_on: string | null;
            /** @description Without those withdrawn */
            applications: number;
            accepted: number;
            /** @description The page for everybody */
            readonly url: string;
            readonly abilities: {
                change: boolean;
            };
        };
        /** @description A text in the languages it exists in. */
        CallAbout: {
            en?: string;
            fi?: string;
            et?: string;
            sv?: string;
        };
        /** @description A text in the languages it exists in. */
        CallAboutRequest: {
            en?: string;
            fi?: string;
            et?: string;
            sv?: string;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        CallAnswer: {
            /** @description The question's */
            id: string;
            text: string;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        CallAnswerRequest: {
            /** @description The question's */
            id: string;
            text: string;
        };
        /** @description A text in the languages it exists in. */
        CallRowText: {
            en?: string;
            fi?: string;
            et?: string;
            sv?: string;
        };
        /** @description A text in the languages it exists in. */
        CallRowTextRequest: {
            en?: string;
            fi?: string;
            et?: string;
            sv?: string;
        };
        /**
         * @description * `draft` - Draft
         *     * `open` - Open
         *     * `closed` - Closed
         * @enum {string}
         */
        CallState: "draft" | "open" | "closed";
        /** @description A text in the languages it exists in. */
        CallTitle: {
            en?: string;
            fi?: string;
            et?: string;
            sv?: string;
        };
        /** @description A text in the languages it exists in. */
        CallTitleRequest: {
            en?: string;
            fi?: string;
            et?: string;
            sv?: string;
        };
        /** @description Something to share, or a note to ask help with. `text` is its beginning; a block has its title in `canvas`. */
        Candidate: {
            /** Format: uuid */
            thing: string;
            text: string;
            readonly canvas: components["schemas"]["CanvasHere"] | null;
            is_shared: boolean;
        };
        /** @description A canvas on its team's path. */
        Canvas: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["TeamName"];
            number: number;
            slug: string;
            readonly title: string;
            readonly phase: components["schemas"]["Phase"];
            state: components["schemas"]["CanvasState"];
            is_stale: boolean;
            blocks_started: number;
            blocks_total: number;
            /** Format: date-time */
            changed_at: string;
            changed_by: components["schemas"]["Person"] | null;
        };
        CanvasCallRequest: {
            block: string;
            /** Format: uuid */
            note?: string | null;
        };
        /** @description Notes that are new, changed or removed, and how many people's they are. */
        CanvasChange: {
            added: number;
            changed: number;
            removed: number;
            people: number;
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            groups: components["schemas"]["GroupChange"][];
        };
        CanvasChoice: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /**
             * Format: uuid
             * @description To the whole canvas
             */
            agreement: string | null;
            blocks: components["schemas"]["BlockChoice"][];
        };
        /** @description The step being timed. While it is paused the clock stands still at `paused_at`. */
        CanvasClock: {
            /** @description 0: it was never started */
            revision: number;
            /** @description From 0; null while no clock runs */
            step: number | null;
            /** Format: date-time */
            ends_at: string | null;
            /** Format: date-time */
            paused_at: string | null;
            /**
             * Format: date-time
             * @description The server's clock, to set one's own by
             */
            now: string;
        };
        /** @description A canvas with everything its page needs. `mine` are the author ids that are the asking person's own. */
        CanvasDetail: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["TeamName"];
            number: number;
            slug: string;
            readonly title: string;
            readonly phase: components["schemas"]["Phase"];
            state: components["schemas"]["CanvasState"];
            is_stale: boolean;
            blocks_started: number;
            blocks_total: number;
            /** Format: date-time */
            changed_at: string;
            changed_by: components["schemas"]["Person"] | null;
            readonly template: components["schemas"]["Template"];
            readonly vocabulary: components["schemas"]["Vocabulary"];
            generation: number;
            readonly mine: string[];
            readonly abilities: {
                comment: boolean;
                ask: boolean;
                contribute: boolean;
                change: boolean;
                share: boolean;
                ask_outside: boolean;
                host: boolean;
                see_contributions: boolean;
            };
        };
        /** @description A canvas of the path and one of its blocks. Both are known by the same ids in every team. */
        CanvasHere: {
            slug: string;
            number: number;
            title: string;
            block: string;
            block_title: string;
        };
        /** @description A picture. A note shows it by naming `id` as its `image`; the note's text says what it shows. */
        CanvasImage: {
            /** Format: uuid */
            id: string;
            width: number;
            height: number;
            /** @description Bytes */
            size: number;
            readonly file: string;
        };
        /**
         * @description `blocks`: what notes may become, for those that may become anything. `change`: whether one may take notes up,
         *     set states and say that one has looked.
         */
        CanvasMarks: {
            /** Format: uuid */
            canvas: string;
            notes: components["schemas"]["Marks"][];
            blocks: components["schemas"]["Offered"][];
            abilities: components["schemas"]["MarkAbilities"];
        };
        CanvasName: {
            /** Format: uuid */
            id: string;
            number: number;
            readonly title: string;
        };
        CanvasReferences: {
            /** Format: uuid */
            canvas: string;
            references: components["schemas"]["Reference"][];
            uses: components["schemas"]["Use"][];
        };
        /**
         * @description * `empty` - empty
         *     * `started` - started
         *     * `filled` - filled
         * @enum {string}
         */
        CanvasState: "empty" | "started" | "filled";
        /**
         * @description A file with all canvases of a team. `done` of `steps` are done; `steps` is 0 until it is begun. `failure` is the
         *     code of what went wrong.
         */
        CanvasesExport: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["ExportedTeam"];
            format: components["schemas"]["FormatEnum"];
            language: components["schemas"]["Language"];
            authors: boolean;
            discussion: boolean;
            state: components["schemas"]["CanvasesExportStateEnum"];
            done: number;
            steps: number;
            failure: string;
            /** Format: date-time */
            created_at: string;
            readonly kept_until: string;
        };
        /**
         * @description * `waiting` - waiting
         *     * `making` - being made
         *     * `ready` - ready
         *     * `failed` - failed
         * @enum {string}
         */
        CanvasesExportStateEnum: "waiting" | "making" | "ready" | "failed";
        /** @description A canvas on the board. `has_moved`: changed since the last meeting. */
        Cell: {
            /** Format: uuid */
            id: string;
            number: number;
            readonly title: string;
            readonly phase: components["schemas"]["CellPhase"];
            state: components["schemas"]["CanvasState"];
            is_stale: boolean;
            has_moved: boolean;
            blocks_started: number;
            blocks_total: number;
            /** Format: date-time */
            changed_at: string | null;
        };
        CellPhase: {
            number: number;
            title: string;
        };
        /**
         * @description * `same` - Same
         *     * `changed` - Changed
         *     * `new` - New
         * @enum {string}
         */
        ChangeEnum: "same" | "changed" | "new";
        Choice: {
            kind: components["schemas"]["NotificationKind"];
            rhythm: components["schemas"]["NotificationRhythm"];
        };
        ChoiceRequest: {
            kind: components["schemas"]["NotificationKind"];
            rhythm: components["schemas"]["NotificationRhythm"];
        };
        Choices: {
            /**
             * Format: email
             * @description Where letters go; null: a guest gets none
             */
            email: string | null;
            choices: components["schemas"]["Choice"][];
        };
        /**
         * @description * `start` - start
         *     * `next` - next
         *     * `extend` - extend
         *     * `pause` - pause
         *     * `resume` - resume
         *     * `stop` - stop
         * @enum {string}
         */
        ClockCommandCommandEnum: "start" | "next" | "extend" | "pause" | "resume" | "stop";
        ClockCommandRequest: {
            command: components["schemas"]["ClockCommandCommandEnum"];
            /** @description Of the clock on the host's screen */
            revision: number;
            /** @description What to start, from 0 */
            step?: number;
        };
        /** @description A question; its conversation is the thread of the same id. Needs `places` and `names` in its context. */
        CoachQuestion: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["AskedTeam"];
            readonly target: components["schemas"]["Target"] | null;
            anchor_kind: components["schemas"]["AnchorKindEnum"] | components["schemas"]["BlankEnum"];
            anchor_id: string;
            /** @description The title of the block it is about, or empty */
            readonly anchor: string;
            /** @description Where the front end shows and marks it */
            readonly path: string;
            /** @description Whoever is named in it, by name */
            readonly body: string;
            audience: components["schemas"]["Audience"];
            readonly created_by: components["schemas"]["PersonInTeam"];
            /** Format: date-time */
            created_at: string;
            /** @description What others have said to it */
            answers: number;
            state: components["schemas"]["QuestionState"];
            /** @description Until when, or why, in the team's words */
            parked_until: string;
            /** Format: date-time */
            resolved_at: string | null;
            readonly resolved_by: components["schemas"]["PersonInTeam"] | null;
            readonly abilities: {
                settle: boolean;
            };
        };
        CodeRequest: {
            /** @description The end of the short address; hyphens and capitals do not matter */
            code: string;
        };
        /**
         * @description * `core` - The core team
         *     * `participant` - Somebody who took part
         *     * `outside` - Somebody from outside
         * @enum {string}
         */
        CollectedByEnum: "core" | "participant" | "outside";
        Column: {
            team: components["schemas"]["Place"];
            notes: components["schemas"]["ComparedNote"][];
            /** Format: date-time */
            changed_at: string | null;
        };
        /** @description Rounds of a lanes block. The label has a `{n}` for the number. */
        Columns: {
            label: string;
            min: number;
            max: number;
        };
        Coming: {
            person: components["schemas"]["Person"];
            team: components["schemas"]["Place"] | null;
            state: components["schemas"]["ComingStateEnum"];
            is_remote: boolean;
        };
        /** @description Who comes. People whom the reader would not meet on their team's page are only counted. */
        ComingPeople: {
            people: components["schemas"]["Coming"][];
            others: components["schemas"]["Others"];
        };
        /**
         * @description * `seated` - seated
         *     * `viewing` - viewing
         * @enum {string}
         */
        ComingStateEnum: "seated" | "viewing";
        /**
         * @description * `start` - start
         *     * `next` - next
         *     * `back` - back
         *     * `extend` - extend
         *     * `pause` - pause
         *     * `resume` - resume
         *     * `end` - end
         * @enum {string}
         */
        CommandCommandEnum: "start" | "next" | "back" | "extend" | "pause" | "resume" | "end";
        CommandRequest: {
            command: components["schemas"]["CommandCommandEnum"];
        };
        Comment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            thread: string;
            readonly author: components["schemas"]["PersonInTeam"];
            /** @description Plain text; `@{id}` stands for somebody in `mentions`; empty when deleted */
            body: string;
            readonly mentions: components["schemas"]["Mentioned"][];
            readonly reactions: components["schemas"]["Reaction"][];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            edited_at: string | null;
            /** Format: date-time */
            deleted_at: string | null;
            readonly abilities: {
                edit: boolean;
                delete: boolean;
            };
        };
        /** @description A block that teams agreed to show. `is_open`: there are two or more, and everybody in the programme may look. */
        Comparable: {
            readonly canvas: components["schemas"]["CanvasHere"];
            /** @description What the block asks */
            readonly question: string;
            teams: components["schemas"]["Place"][];
            is_open: boolean;
        };
        Comparables: {
            blocks: components["schemas"]["Comparable"][];
        };
        /**
         * @description * `>=` - at least
         *     * `<=` - at most
         * @enum {string}
         */
        ComparatorEnum: ">=" | "<=";
        /** @description A note without its author. `lane` is the title of its lane, or empty. */
        ComparedNote: {
            /** Format: uuid */
            id: string;
            type: string;
            readonly lane: string;
            text: string;
        };
        ComparingAgreement: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            canvas: string;
            block: string;
            /** Format: date-time */
            agreed_at: string;
        };
        /**
         * @description * `hint` - A hint
         *     * `likely` - Likely
         *     * `solid` - Solid
         * @enum {string}
         */
        ConfidenceEnum: "hint" | "likely" | "solid";
        /** @description What is particular to a kind of block; a kind only has its own fields. */
        Config: {
            lanes?: components["schemas"]["Named"][];
            direction?: components["schemas"]["ConfigDirectionEnum"];
            columns?: components["schemas"]["Columns"];
            rings?: components["schemas"]["Named"][];
            sectors_from?: string;
            x?: components["schemas"]["Axis"];
            y?: components["schemas"]["Axis"];
            connectable?: boolean;
            edge_label?: string;
            node_types?: string[];
            edge_types?: components["schemas"]["EdgeType"][];
            time_states?: components["schemas"]["Named"][];
            checklist?: components["schemas"]["Named"][];
        };
        /**
         * @description * `rows` - rows
         *     * `columns` - columns
         * @enum {string}
         */
        ConfigDirectionEnum: "rows" | "columns";
        /** @description One person's; all guests' together when `person` is null. */
        Contributed: {
            person: components["schemas"]["Person"] | null;
            group: string;
            sector: string;
            count: components["schemas"]["Count"];
        };
        Contributions: {
            people: components["schemas"]["Contributed"][];
            groups: components["schemas"]["GroupCount"][];
            sectors: components["schemas"]["GroupCount"][];
        };
        /** @description `days`: days on which a block was worked in, block by block. */
        Count: {
            people: number;
            added: number;
            standing: number;
            words: number;
            days: number;
        };
        Counts: {
            rounds: number;
            evidence: number;
            learnings: number;
        };
        DecidedStep: {
            state: components["schemas"]["ApplicationState"];
            message: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Person"] | null;
        };
        Decision: {
            outcome: components["schemas"]["OutcomeEnum"];
            text: string;
            /**
             * Format: uuid
             * @description The main learning
             */
            rests_on: string;
            /** @description Further learnings */
            also_rests_on?: string[];
            made_by: string;
            method: components["schemas"]["MethodEnum"];
            /**
             * Format: date
             * @description Today when it is not given
             */
            decided_on?: string;
            consulted?: string[];
            objections?: string[];
            next_what?: string;
            next_who?: string;
            /** Format: date */
            next_on?: string | null;
            /** Format: date */
            review_on?: string | null;
            /** Format: date */
            told_on?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            experiment: string;
            number: number;
            created_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
            };
        };
        DecisionRequest: {
            to: components["schemas"]["ApplicationDecision"];
            message?: string;
        };
        /** @description A yes is `comparator threshold` of `threshold_of` (at least 4 of 10), or the observable `success_sign`. */
        Design: {
            question?: string;
            /** @description The steps, one a line */
            method?: string;
            measure_name?: string;
            measure_type?: components["schemas"]["MeasureTypeEnum"] | components["schemas"]["BlankEnum"];
            measure_unit?: string;
            measure_who?: string;
            measure_when?: string;
            /** @description Empty, and without a figure: not known */
            baseline?: string;
            /**
             * Format: double
             * @description How it is before the test
             */
            baseline_value?: number | null;
            /** @description Of how many; null for a plain figure */
            baseline_of?: number | null;
            /** @description How it will be found out */
            baseline_how?: string;
            comparator?: components["schemas"]["ComparatorEnum"] | components["schemas"]["BlankEnum"];
            /** Format: double */
            threshold?: number | null;
            /** @description Of how many; null for a plain figure */
            threshold_of?: number | null;
            success_sign?: string;
            /** Format: double */
            unclear_from?: number | null;
            /** Format: double */
            unclear_to?: number | null;
            stop_rules?: string[];
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            /** @description Why it takes more than six weeks */
            long_because?: string;
            place?: string;
            people_max?: number | null;
            /** Format: double */
            hours?: number | null;
            /**
             * Format: double
             * @description Euros
             */
            money?: number | null;
            not_in_this_test?: string;
            safeguards?: string[];
            information?: components["schemas"]["Information"];
            is_information_public?: boolean;
            who_tells?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            experiment: string;
            version: number;
            /**
             * Format: uuid
             * @description Names the public page of the information
             */
            information_key: string;
            /**
             * Format: date-time
             * @description From then on a change leaves an amendment
             */
            frozen_at: string | null;
            amendments: components["schemas"]["Amendment"][];
            checklist: components["schemas"]["Line"][];
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
                publish: boolean;
            };
        };
        /**
         * @description * `` - None
         *     * `changed` - Changed
         *     * `removed` - Removed
         * @enum {string}
         */
        DriftEnum: "changed" | "removed";
        /** @description `on`: the day it was due, or has run since. `count`: lines without an answer, or the number of the round. */
        Due: {
            /** Format: uuid */
            experiment: string;
            title: string;
            reason: components["schemas"]["ReasonEnum"];
            /** Format: date */
            on: string | null;
            days: number | null;
            count: number | null;
        };
        EdgeType: {
            id: string;
            title: string;
            style?: components["schemas"]["StyleEnum"];
        };
        /** @description Work and money in one week, named by a day in it. Euros. */
        Effort: {
            /** Format: date */
            week: string;
            /** Format: double */
            hours: number;
            /** Format: double */
            money?: number;
        };
        /** @description Work and money in one week, named by a day in it. Euros. */
        EffortRequest: {
            /** Format: date */
            week: string;
            /** Format: double */
            hours: number;
            /** Format: double */
            money?: number;
        };
        /** @description A trace, as the asking person sees it. `status` is `waiting` until the team took it up or said why not. */
        Evidence: {
            /** Format: uuid */
            assumption?: string;
            /** Format: uuid */
            iteration?: string | null;
            /** Format: uuid */
            pilot?: string | null;
            /** Format: uuid */
            source_note?: string | null;
            type: components["schemas"]["TypeEnum"];
            text?: string;
            /** Format: double */
            value?: number | null;
            unit?: string;
            n?: number | null;
            of_n?: number | null;
            direction: components["schemas"]["EvidenceDirection"];
            strength: number;
            /** Format: date */
            collected_on?: string;
            collected_by?: components["schemas"]["CollectedByEnum"];
            consent_to_show?: boolean;
            is_sensitive?: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            experiment: string;
            status: components["schemas"]["StatusEnum"];
            /** @description What became of it, for its author and the team */
            readonly reply: string;
            readonly author: components["schemas"]["PersonInTeam"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            /** Format: date-time */
            withdrawn_at: string | null;
            revision: number;
            attachments: components["schemas"]["Attachment"][];
            readonly abilities: {
                edit: boolean;
                withdraw: boolean;
                judge: boolean;
            };
        };
        /**
         * @description * `for` - For
         *     * `against` - Against
         *     * `mixed` - Mixed
         *     * `context` - Context
         * @enum {string}
         */
        EvidenceDirection: "for" | "against" | "mixed" | "context";
        /** @description The worked example, in the reader's language if it has it: `language` says which one it is in. */
        Example: {
            title: string;
            language: string;
            notes: components["schemas"]["ExampleNote"][];
        };
        ExampleNote: {
            block: string;
            type: string;
            text: string;
        };
        /** @description `teams`: those for which the reader may share, agree and ask. `canvases` and `phases` narrow the feed. */
        Exchange: {
            programme: components["schemas"]["Place"];
            totals: components["schemas"]["Totals"];
            teams: components["schemas"]["Place"][];
            canvases: components["schemas"]["NumberedCanvas"][];
            phases: components["schemas"]["PhaseHere"][];
        };
        /** @description An experiment in a list. */
        Experiment: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["TeamName"];
            title: string;
            state: components["schemas"]["ExperimentState"];
            assumption: components["schemas"]["Statement"] | null;
            owner: components["schemas"]["Person"] | null;
            decision_owner: string;
            counts: components["schemas"]["Counts"];
            /** @description The open one */
            readonly round: components["schemas"]["Round"] | null;
            /** @description Since a round last began or ended */
            readonly days_since_round: number | null;
            paused_from: components["schemas"]["ExperimentState"] | components["schemas"]["BlankEnum"];
            /** Format: date */
            look_again_on: string | null;
            stopped_early: boolean;
            /** Format: date-time */
            changed_at: string;
            readonly abilities: {
                change: boolean;
            };
        };
        ExperimentName: {
            /** Format: uuid */
            id: string;
            title: string;
            state: components["schemas"]["ExperimentState"];
        };
        /**
         * @description * `idea` - Idea
         *     * `framed` - Framed
         *     * `designed` - Designed
         *     * `ready` - Ready to start
         *     * `iterating` - In rounds
         *     * `piloting` - In a pilot
         *     * `sensemaking` - Making sense
         *     * `decided` - Decided
         *     * `closed` - Closed
         *     * `paused` - Paused
         * @enum {string}
         */
        ExperimentState: "idea" | "framed" | "designed" | "ready" | "iterating" | "piloting" | "sensemaking" | "decided" | "closed" | "paused";
        /** @description The whole story, as far as the person may see it, for other programs. */
        Export: {
            /** @description Of this form; raised when it changes */
            version: number;
            /** Format: date-time */
            exported_at: string;
            /**
             * @description Of the person who asked
             *
             *     * `en` - English
             *     * `fi` - Suomi
             *     * `et` - Eesti
             *     * `sv` - Svenska
             */
            language: components["schemas"]["Language"];
            experiment: components["schemas"]["Story"];
        };
        ExportedTeam: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description Something that is wrong: where as programs write it and in words, and what to do. */
        Fault: {
            path: string;
            where: string;
            sentence: string;
        };
        /**
         * @description * `pdf` - PDF
         *     * `docx` - Word
         *     * `zip` - Tables and data
         * @enum {string}
         */
        FormatEnum: "pdf" | "docx" | "zip";
        /** @description A note that may be brought. `is_here`: this canvas shows what it says already. */
        Found: {
            /** Format: uuid */
            id: string;
            type: string;
            text: string;
            /** Format: uuid */
            image: string | null;
            is_here: boolean;
        };
        /** @description What others would read. `left_out`: so many texts are not shown, by guests or without consent. */
        FoundParts: {
            parts: components["schemas"]["SharedPart"][];
            left_out: number;
        };
        /** @description People. A link counts as many as came by it, at least one. */
        Funnel: {
            sent: number;
            opened: number;
            arrived: number;
            contributed: number;
            came_back: number;
        };
        Gap: {
            /** @description After which meeting; 1 after the first */
            gap: number;
            /**
             * Format: date
             * @description The day of the next meeting
             */
            due_on: string;
        };
        /** @description The only answer that holds the personal link. */
        GivenAnswer: {
            /** @description The link to come back by, for this person alone */
            readonly url: string;
            answer: components["schemas"]["HeldAnswer"];
        };
        GivenSetRequest: {
            /** Format: uuid */
            programme: string;
            /** @description A whole set, as `GET /canvas-sets/{id}/file/` gives one out */
            content: unknown;
        };
        /** @description A right on this one canvas. */
        Grant: {
            user: components["schemas"]["Person"];
            level: components["schemas"]["LevelEnum"];
        };
        /** @description Notes that are new, changed or removed, and how many people's they are. */
        GroupChange: {
            added: number;
            changed: number;
            removed: number;
            people: number;
            group: components["schemas"]["GroupChangeGroupEnum"];
        };
        /**
         * @description * `core` - core
         *     * `invited` - invited
         *     * `guest` - guest
         *     * `coach` - coach
         *     * `other` - other
         * @enum {string}
         */
        GroupChangeGroupEnum: "core" | "invited" | "guest" | "coach" | "other";
        GroupCount: {
            /** @description core, stakeholder, guest, other; or a sector, empty when not known */
            id: string;
            count: components["schemas"]["Count"];
        };
        /** @description An answer as the core team reads it. Of a withdrawn one nothing is left but that there was one. */
        GuestAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            question: string;
            text: string;
            /** @description For the core team; empty when none was given */
            name: string;
            /** @description Others may read the name, too */
            is_named: boolean;
            language: string;
            state: components["schemas"]["AnswerState"];
            /** @description To be named by whoever judges it */
            version: number;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            changed_at: string;
            /** Format: uuid */
            note: string | null;
            /** @description Its note is there, and not deleted */
            is_on_canvas: boolean;
            reply: string;
            /** Format: date-time */
            replied_at: string | null;
        };
        /** @description A block's question as it is asked outside, with how many answers stand where. */
        GuestQuestion: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            canvas: string;
            block: string;
            /** @description In the reader's language */
            readonly question: string;
            /** @description To be spread: whoever has it may answer */
            readonly url: string;
            is_open: boolean;
            /** Format: date-time */
            opened_at: string;
            opened_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            closes_at: string;
            new_count: number;
            shown_count: number;
            kept_count: number;
            withdrawn_count: number;
            readonly abilities: {
                judge: boolean;
            };
        };
        GuestReplyRequest: {
            text: string;
        };
        HappenedIn: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description A text to oneself. `said`: one's own words that it is about; null for those one took back. */
        Heard: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["Place"];
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            text: string;
            said: components["schemas"]["OwnWords"] | null;
        };
        /** @description An answer as whoever holds its link sees it, with what became of it and what others answered. */
        HeldAnswer: {
            question: components["schemas"]["AnsweredQuestion"];
            text: string;
            name: string;
            is_named: boolean;
            language: components["schemas"]["Language"];
            state: components["schemas"]["AnswerState"];
            /** Format: date-time */
            at: string;
            readonly is_amendable: boolean;
            readonly on_canvas: components["schemas"]["OnCanvas"] | null;
            /** @description What the team wrote back */
            reply: string;
            /** Format: date-time */
            replied_at: string | null;
            /** @description Those that the team shows, the latest first */
            readonly others: components["schemas"]["OtherAnswer"][];
        };
        /** @description An application as whoever holds its link sees it. */
        HeldApplication: {
            team_name: string;
            phenomenon: string;
            why_together: string;
            state_actor: string;
            to_try: string;
            readiness: components["schemas"]["Readiness"];
            openness: string;
            people: components["schemas"]["Applicant"][];
            meets: components["schemas"]["Meets"][];
            answers: components["schemas"]["CallAnswer"][];
            language: components["schemas"]["Language"];
            contact_name: string;
            /** Format: email */
            contact_email: string;
            state: components["schemas"]["ApplicationState"];
            /** Format: date-time */
            received_at: string;
            /** Format: date-time */
            amended_at: string | null;
            is_amendable: boolean;
            /** @description What was decided, and what those who run the call wrote */
            readonly steps: components["schemas"]["ApplicationStep"][];
            call: components["schemas"]["OpenCall"];
        };
        /** @description What a team asks for. `offers` are those the reader may see; `is_helped`: an offer was accepted. */
        HelpRequest: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["Place"];
            text: string;
            language: components["schemas"]["Language"];
            asked_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            closed_at: string | null;
            is_helped: boolean;
            readonly offers: components["schemas"]["Offer"][];
            readonly abilities: {
                change: boolean;
                offer: boolean;
            };
        };
        /**
         * @description A step of a canvas's history: one change, or one person's within a minute. `size` is in bytes. `author` is
         *     null for the server, and for somebody whose account is gone.
         */
        HistoryStep: {
            sequence: number;
            first_sequence: number;
            generation: number;
            /** Format: date-time */
            at: string;
            author: components["schemas"]["Person"] | null;
            size: number;
        };
        Home: {
            /** @description Open ones one was asked to do, those due first; at most 50 */
            tasks: components["schemas"]["Task"][];
            teams: components["schemas"]["HomeTeam"][];
            programmes: components["schemas"]["Programme"][];
        };
        HomeTeam: {
            team: components["schemas"]["Team"];
            role: string | null;
            /** @description What others did since the last visit */
            new_count: number;
            /** @description The latest of it */
            news: components["schemas"]["Activity"][];
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        Incident: {
            /** Format: date */
            on: string;
            what: string;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        IncidentRequest: {
            /** Format: date */
            on: string;
            what: string;
        };
        /** @description A text in the languages it exists in. */
        Information: {
            en?: string;
            fi?: string;
            et?: string;
            sv?: string;
        };
        /** @description A text in the languages it exists in. */
        InformationRequest: {
            en?: string;
            fi?: string;
            et?: string;
            sv?: string;
        };
        Invitation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string | null;
            /** Format: uuid */
            programme: string;
            role: components["schemas"]["AnyRole"];
            /** @description Empty for a link */
            email: string;
            language: components["schemas"]["Language"];
            sector: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            message: string;
            /** Format: date-time */
            expires_at: string;
            max_uses: number;
            uses: number;
            state: components["schemas"]["InvitationState"];
            /** Format: date-time */
            sent_at: string | null;
            /** Format: date-time */
            opened_at: string | null;
            mail_failed: boolean;
            /** Format: date-time */
            created_at: string;
            created_by: components["schemas"]["Person"];
            readonly target: components["schemas"]["Target"] | null;
        };
        /**
         * @description * `open` - Open
         *     * `used_up` - Used Up
         *     * `expired` - Expired
         *     * `revoked` - Revoked
         * @enum {string}
         */
        InvitationState: "open" | "used_up" | "expired" | "revoked";
        /** @description The only answer that holds the link. */
        InvitationWithLink: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string | null;
            /** Format: uuid */
            programme: string;
            role: components["schemas"]["AnyRole"];
            /** @description Empty for a link */
            email: string;
            language: components["schemas"]["Language"];
            sector: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            message: string;
            /** Format: date-time */
            expires_at: string;
            max_uses: number;
            uses: number;
            state: components["schemas"]["InvitationState"];
            /** Format: date-time */
            sent_at: string | null;
            /** Format: date-time */
            opened_at: string | null;
            mail_failed: boolean;
            /** Format: date-time */
            created_at: string;
            created_by: components["schemas"]["Person"];
            readonly target: components["schemas"]["Target"] | null;
            url: string;
        };
        /** @description A figure is `measure_value` of `measure_of` (4 of 7), or a plain one without the second. */
        Iteration: {
            /** Format: date */
            started_on?: string;
            /**
             * Format: date
             * @description Null: the round is open
             */
            ended_on: string | null;
            change_from_previous?: string;
            did?: string;
            saw?: string;
            surprise?: string;
            /** Format: double */
            measure_value?: number | null;
            measure_of?: number | null;
            next_step?: components["schemas"]["NextStepEnum"] | components["schemas"]["BlankEnum"];
            next_change?: string;
            n_asked?: number | null;
            n_took_part?: number | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            experiment: string;
            number: number;
            attachments: components["schemas"]["Attachment"][];
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
            };
        };
        JudgementRequest: {
            /** @description Of the words that were read */
            version: number;
            state: components["schemas"]["JudgementStateEnum"];
        };
        /**
         * @description * `shown` - shown
         *     * `kept` - kept
         * @enum {string}
         */
        JudgementStateEnum: "shown" | "kept";
        /**
         * @description * `en` - English
         *     * `fi` - Suomi
         *     * `et` - Eesti
         *     * `sv` - Svenska
         * @enum {string}
         */
        Language: "en" | "fi" | "et" | "sv";
        LastMeeting: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: date-time */
            ends_at: string;
        };
        /** @description Place in the 12-column grid, counted from 1. */
        Layout: {
            col: number;
            row: number;
            colspan: number;
            rowspan: number;
        };
        /** @description "We used to think ..., now we see ... because ..." */
        Learning: {
            statement: string;
            /**
             * Format: uuid
             * @description The main evidence
             */
            rests_on: string;
            /** @description Further evidence */
            also_rests_on?: string[];
            confidence: components["schemas"]["ConfidenceEnum"];
            no_change_because?: string;
            is_shareable?: boolean;
            lesson_for_others?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            experiment: string;
            returns: components["schemas"]["Return"][];
            created_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
            };
        };
        /** @description A lesson in the reader's language. `goal`: what one can do after it. */
        Lesson: {
            number: number;
            slug: string;
            minutes: number;
            title: string;
            goal: string;
            points: string[];
            try_now: string;
            sources: string[];
        };
        /** @description A letter as it would be sent. */
        LetterPreview: {
            language: components["schemas"]["Language"];
            subject: string;
            paragraphs: string[];
            quote: string;
            small_print: string[];
        };
        /**
         * @description * `view` - Read
         *     * `comment` - Read and comment
         *     * `contribute` - Add notes where the block is open to everyone
         *     * `change` - Change everything
         * @enum {string}
         */
        LevelEnum: "view" | "comment" | "contribute" | "change";
        Line: {
            line: string;
            position: number;
            /** Format: uuid */
            id: string;
            answer: components["schemas"]["AnswerEnum"];
            note: string;
            answered_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            answered_at: string | null;
            revision: number;
            readonly abilities: {
                change: boolean;
                answer: boolean;
            };
        };
        LinkChange: {
            id: string;
            by: string[];
            link: components["schemas"]["PastLink"] | null;
        };
        /** @description One version. Without a programme it is everybody's. `teams`: how many of the programme work with it. */
        ListedSet: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programme: string | null;
            version: number;
            title: string;
            note: string;
            uploaded_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            retired_at: string | null;
            retired_by: components["schemas"]["Person"] | null;
            readonly abilities: {
                change: boolean;
            };
            teams: number;
            /** @description New teams of the programme get it */
            readonly is_in_use: boolean;
        };
        /** @description An entry. Comments on it are threads with `target_kind` `log_entry`. */
        LogEntry: {
            text: string;
            tags?: string[];
            /** Format: date-time */
            happened_at?: string;
            /** Format: uuid */
            experiment?: string | null;
            /** Format: uuid */
            iteration?: string | null;
            /** Format: uuid */
            canvas?: string | null;
            /** Format: uuid */
            note?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string;
            readonly author: components["schemas"]["PersonInTeam"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly round_number: number | null;
            attachments: components["schemas"]["Attachment"][];
            /** @description Said about it; deleted ones left out */
            comments: number;
            /** @description Asked by a coach, and neither answered nor parked */
            open_questions: number;
            readonly abilities: {
                edit: boolean;
                delete: boolean;
                comment: boolean;
                ask: boolean;
            };
        };
        Look: {
            /** Format: uuid */
            note: string;
            /** Format: uuid */
            assumption: string;
            /** Format: date-time */
            at: string;
        };
        MarkAbilities: {
            change: boolean;
        };
        /**
         * @description * `confirmed` - Confirmed
         *     * `changed` - Changed
         *     * `no_longer_true` - No longer true
         * @enum {string}
         */
        MarkEnum: "confirmed" | "changed" | "no_longer_true";
        /**
         * @description Of one note. `wanted` is the state that its lane asks for and that nothing has given it yet: a sentence or
         *     evidence is wanted. `refuted`: what it is connected to and does not hold.
         */
        Marks: {
            /** Format: uuid */
            note: string;
            assumption: components["schemas"]["AssumptionMark"] | null;
            /** @description The assumption says it in other words than the note */
            is_reworded: boolean;
            wanted: (components["schemas"]["AssumptionState"] | components["schemas"]["NullEnum"]) | null;
            taken_up: components["schemas"]["PromotionMark"][];
            /** @description Learnings that touched the note, oldest first */
            returns: components["schemas"]["ReturnMark"][];
            /** @description The learning that it is */
            brought_by: components["schemas"]["ReturnMark"] | null;
            refuted: components["schemas"]["AssumptionMark"][];
        };
        /** @description `link` is an address elsewhere, or that of the file here. */
        Material: {
            /** Format: uuid */
            id: string;
            title: string;
            /**
             * @description Empty: not told
             *
             *     * `en` - English
             *     * `fi` - Suomi
             *     * `et` - Eesti
             *     * `sv` - Svenska
             */
            language: components["schemas"]["Language"] | components["schemas"]["BlankEnum"];
            when: components["schemas"]["WhenEnum"];
            readonly link: string;
            /** @description Of the file; empty for an address elsewhere */
            name: string;
            /** @description Bytes, of a file */
            size: number | null;
        };
        /** @description The signed-in person. */
        Me: {
            /** Format: uuid */
            id: string;
            /** @description Who answered a question from outside may have given no name. */
            readonly display_name: string;
            initials: string;
            readonly avatar: string | null;
            is_guest: boolean;
            readonly signed_in: components["schemas"]["MeSignedInEnum"];
            language: components["schemas"]["Language"];
            /** Format: email */
            email: string | null;
            is_staff: boolean;
            has_password: boolean;
        };
        /** @enum {boolean} */
        MeSignedInEnum: true;
        /**
         * @description * `number` - A number
         *     * `told` - What people tell
         *     * `observed` - What is seen
         * @enum {string}
         */
        MeasureTypeEnum: "number" | "told" | "observed";
        /** @description A meeting as the path of its programme shows it. */
        Meeting: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programme: string;
            /** @description Its place on the programme's path, from 1 */
            number: number;
            title: string;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            place: string;
            /** @description Empty for guests: it opens the room */
            readonly remote_link: string;
            about: string;
            /** @description In all; null: no limit */
            seats: number | null;
            /** @description Seats */
            taken: number;
            my_state: (components["schemas"]["RegistrationState"] | components["schemas"]["NullEnum"]) | null;
            readonly abilities: {
                change: boolean;
                attend: boolean;
            };
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        MeetingAnswer: {
            question: string;
            answer: string;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        MeetingAnswerRequest: {
            question: string;
            answer: string;
        };
        /** @description A meeting as the path of its programme shows it. */
        MeetingDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programme: string;
            /** @description Its place on the programme's path, from 1 */
            number: number;
            title: string;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            place: string;
            /** @description Empty for guests: it opens the room */
            readonly remote_link: string;
            about: string;
            /** @description In all; null: no limit */
            seats: number | null;
            /** @description Seats */
            taken: number;
            my_state: (components["schemas"]["RegistrationState"] | components["schemas"]["NullEnum"]) | null;
            readonly abilities: {
                change: boolean;
                attend: boolean;
                take_seat: boolean;
                run: boolean;
            };
            seats_per_team: number | null;
            /** @description People in line for a seat */
            waiting: number;
            /** @description People who follow along */
            viewing: number;
            /** Format: date-time */
            registration_closes_at: string | null;
            /** @description Whether people may still register */
            is_open: boolean;
            is_over: boolean;
            programme_name: string;
            readonly questions: components["schemas"]["OwnQuestion"][];
            materials: components["schemas"]["Material"][];
            readonly agenda: components["schemas"]["TimedStep"][];
            agenda_revision: number;
            /** @description Of one's own teams, that steps are about */
            readonly my_canvases: components["schemas"]["MyCanvas"][];
            /** @description The teams one may take a seat for */
            readonly my_teams: components["schemas"]["MyTeam"][];
            readonly my_registration: components["schemas"]["MyRegistration"] | null;
        };
        MeetingQuestion: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            meeting: string;
            text: string;
            state: components["schemas"]["MeetingQuestionState"];
            /** Format: date-time */
            at: string;
            readonly is_mine: boolean;
            /** @description For those who lead the programme; null for everybody else */
            readonly by: components["schemas"]["Person"] | null;
            readonly abilities: {
                moderate: boolean;
                take_back: boolean;
            };
        };
        /**
         * @description * `waiting` - waiting
         *     * `aired` - aired
         *     * `answered` - answered
         *     * `set_aside` - set_aside
         * @enum {string}
         */
        MeetingQuestionState: "waiting" | "aired" | "answered" | "set_aside";
        /** @description Where the meeting is. While it is paused the clock stands still at `paused_at`. */
        MeetingRun: {
            /** @description 0: it was never started */
            revision: number;
            is_on: boolean;
            /**
             * Format: uuid
             * @description Of the agenda
             */
            step: string | null;
            /**
             * Format: date-time
             * @description The step, less the pauses
             */
            started_at: string | null;
            /** Format: date-time */
            ends_at: string | null;
            /** Format: date-time */
            paused_at: string | null;
            extra_minutes: number;
            /**
             * Format: date-time
             * @description The server's clock, to set one's own by
             */
            now: string;
        };
        /** @description Whether a requirement is met, as those who apply say it. */
        Meets: {
            id: string;
            is_met: boolean;
            words: string;
        };
        /** @description Whether a requirement is met, as those who apply say it. */
        MeetsRequest: {
            id: string;
            is_met: boolean;
            words: string;
        };
        Membership: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string;
            person: components["schemas"]["Person"];
            role: components["schemas"]["TeamRole"];
            sector: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            about: string;
            /** Format: date-time */
            joined_at: string;
            readonly abilities: {
                change_role: boolean;
                edit: boolean;
                remove: boolean;
            };
        };
        Memo: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["Place"];
            meeting: components["schemas"]["NumberedMeeting"] | null;
            readonly author: components["schemas"]["PersonInTeam"] | null;
            text: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                edit: boolean;
                delete: boolean;
            };
        };
        Mentioned: {
            /** Format: uuid */
            id: string;
            display_name: string;
        };
        /**
         * @description * `consent` - By consent
         *     * `owner` - By the decision owner
         *     * `authority` - By an authority
         * @enum {string}
         */
        MethodEnum: "consent" | "owner" | "authority";
        /** @description `canvas`: where the actors are named; null when the team has no such canvas. */
        Missing: {
            /** Format: uuid */
            canvas: string | null;
            actors: components["schemas"]["Actor"][];
            sectors: components["schemas"]["SectorGap"][];
            funnel: components["schemas"]["Funnel"];
            abilities: components["schemas"]["MissingAbilities"];
        };
        MissingAbilities: {
            invite: boolean;
            tell: boolean;
        };
        /** @description Something that happened beside the canvas while it came about: a meeting of the programme. */
        Moment: {
            kind: components["schemas"]["MomentKindEnum"];
            /** Format: uuid */
            id: string;
            number: number | null;
            title: string;
            /** Format: date-time */
            at: string;
        };
        /**
         * @description * `meeting` - meeting
         * @enum {string}
         */
        MomentKindEnum: "meeting";
        MoveNotesRequest: {
            /** Format: uuid */
            canvas: string;
            notes: components["schemas"]["MovedNoteRequest"][];
        };
        /** @description Notes that are new, changed or removed, and how many people's they are. */
        Moved: {
            added: number;
            changed: number;
            removed: number;
            people: number;
            groups: components["schemas"]["GroupChange"][];
            sectors: components["schemas"]["SectorNotes"][];
            canvases: components["schemas"]["CanvasChange"][];
        };
        /** @description A note, and where it is to lie on another canvas; without a type it keeps its own where the block knows it. */
        MovedNoteRequest: {
            block: string;
            type?: string;
            lane?: string;
            column?: number | null;
            /** Format: double */
            x?: number | null;
            /** Format: double */
            y?: number | null;
            order?: string;
            /** Format: uuid */
            id: string;
        };
        /** @description A canvas of one's own team that a step of the agenda is about. */
        MyCanvas: {
            /** Format: uuid */
            id: string;
            number: number;
            team: components["schemas"]["Place"];
        };
        /** @description One's own, with what only oneself and the organiser may read. */
        MyRegistration: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["RegistrationState"];
            team: components["schemas"]["Place"] | null;
            /** @description From 1; null for whoever does not wait */
            readonly place_in_line: number | null;
            is_remote: boolean;
            answers: components["schemas"]["MeetingAnswer"][];
            dietary: string;
            access: string;
        };
        MySigns: {
            thanks: boolean;
            uses: boolean;
        };
        MySignsRequest: {
            thanks: boolean;
            uses: boolean;
        };
        MyTeam: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description All seats of the team are taken */
            is_full: boolean;
        };
        Named: {
            id: string;
            title: string;
        };
        /** @description Somebody by the id they wrote under, which a guest who has an account by now wrote under, too. */
        NamedAuthor: {
            id: string;
            person: components["schemas"]["Person"];
        };
        /** @description Something that is missing; `asks` names the field of the step that would give it, or is empty. */
        Need: {
            code: string;
            sentence: string;
            asks: string;
        };
        NewAgendaRequest: {
            steps: components["schemas"]["AgendaStepRequest"][];
        };
        NewAgreementRequest: {
            /** Format: uuid */
            canvas: string;
            /** @description Empty: all of them */
            block?: string;
        };
        /** @description What somebody writes to apply. */
        NewApplicationRequest: {
            team_name: string;
            phenomenon: string;
            why_together: string;
            state_actor: string;
            to_try: string;
            readiness: components["schemas"]["Readiness"];
            openness: string;
            people: components["schemas"]["ApplicantRequest"][];
            meets: components["schemas"]["MeetsRequest"][];
            answers: components["schemas"]["CallAnswerRequest"][];
            language: components["schemas"]["Language"];
            contact_name: string;
            /** Format: email */
            contact_email: string;
            /** @description 128 random bits: sent again under it, it is there once */
            key: string;
        };
        NewAskedRequest: {
            /** Format: uuid */
            user: string;
        };
        NewAskingRequest: {
            /** @description Who is asked */
            name?: string;
            /** @description Sends the link as a letter, too */
            email?: string;
            language?: components["schemas"]["Language"];
            message?: string;
            /**
             * Format: date-time
             * @description In 30 days, if not given
             */
            expires_at?: string;
        };
        NewAssumptionRequest: {
            statement: string;
            kind?: components["schemas"]["AssumptionKind"] | components["schemas"]["BlankEnum"];
            /** Format: double */
            criticality?: number | null;
            /** Format: double */
            evidence_level?: number | null;
            /** Format: uuid */
            team: string;
            /**
             * Format: uuid
             * @description The note this is taken up from
             */
            source_note?: string;
        };
        /** @description Exactly one of `evidence`, `iteration` and `log_entry`. */
        NewAttachmentRequest: {
            /** Format: binary */
            file: string;
            alt?: string;
            /** Format: uuid */
            evidence?: string;
            /** Format: uuid */
            iteration?: string;
            /** Format: uuid */
            log_entry?: string;
        };
        NewCallRequest: {
            title?: components["schemas"]["CallTitleRequest"];
            about?: components["schemas"]["CallAboutRequest"];
            /**
             * Format: date-time
             * @description Without a zone: on the clock of Helsinki
             */
            closes_at?: string | null;
            places?: number;
            requirements?: components["schemas"]["RequirementRequest"][];
            questions?: components["schemas"]["QuestionRequest"][];
            /** Format: uuid */
            programme: string;
        };
        NewCanvasImageRequest: {
            /** Format: uuid */
            canvas: string;
            /** Format: binary */
            file: string;
        };
        NewCommentRequest: {
            body: string;
            /** Format: uuid */
            thread: string;
        };
        NewDecisionRequest: {
            outcome: components["schemas"]["OutcomeEnum"];
            text: string;
            /**
             * Format: uuid
             * @description The main learning
             */
            rests_on: string;
            /** @description Further learnings */
            also_rests_on?: string[];
            made_by: string;
            method: components["schemas"]["MethodEnum"];
            /**
             * Format: date
             * @description Today when it is not given
             */
            decided_on?: string;
            consulted?: string[];
            objections?: string[];
            next_what?: string;
            next_who?: string;
            /** Format: date */
            next_on?: string | null;
            /** Format: date */
            review_on?: string | null;
            /** Format: date */
            told_on?: string | null;
            /** Format: uuid */
            experiment: string;
        };
        /** @description What somebody writes. A round brings its experiment along, a note its canvas. */
        NewEntryRequest: {
            text: string;
            tags?: string[];
            /** Format: date-time */
            happened_at?: string;
            /** Format: uuid */
            experiment?: string | null;
            /** Format: uuid */
            iteration?: string | null;
            /** Format: uuid */
            canvas?: string | null;
            /** Format: uuid */
            note?: string | null;
            /** Format: uuid */
            team: string;
        };
        NewExperimentRequest: {
            title: string;
            decision_owner?: string;
            participants_groups?: string[];
            visibility?: components["schemas"]["Visibility"];
            open_to_evidence?: boolean;
            /** Format: uuid */
            owner?: string | null;
            /** Format: uuid */
            assumption?: string | null;
            also_touched?: string[];
            /** Format: uuid */
            continues_from?: string | null;
            /** Format: uuid */
            team: string;
        };
        /**
         * @description `language` is that of headings and remarks, the person's own when it is left out: notes are as people wrote
         *     them. Names of people and what was said about the notes are in it when asked for.
         */
        NewExportRequest: {
            language?: components["schemas"]["Language"];
            /** @default false */
            authors: boolean;
            /** @default false */
            discussion: boolean;
            /** Format: uuid */
            team: string;
            format: components["schemas"]["FormatEnum"];
        };
        NewGrantRequest: {
            /** Format: uuid */
            user: string;
            level: components["schemas"]["LevelEnum"];
        };
        NewGuestQuestionRequest: {
            /** Format: uuid */
            canvas: string;
            block: string;
            /**
             * Format: date-time
             * @description In 30 days, if not given
             */
            closes_at?: string;
        };
        NewHelpRequestRequest: {
            text: string;
            language?: components["schemas"]["Language"];
            /** Format: uuid */
            team: string;
            /**
             * Format: uuid
             * @description Where it comes from; others do not see it
             */
            note?: string | null;
        };
        NewInvitationRequest: {
            /** Format: uuid */
            team?: string;
            /** Format: uuid */
            programme?: string;
            role: components["schemas"]["AnyRole"];
            /** @description Empty for a link */
            email?: string;
            language?: components["schemas"]["Language"];
            message?: string;
            /**
             * Format: date-time
             * @description In 30 days, if not given
             */
            expires_at?: string;
            /** @description Else 1 or, a link, 50 */
            max_uses?: number;
            target_kind?: string;
            /** Format: uuid */
            target_id?: string | null;
            sector?: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            about_kind?: string;
            /** Format: uuid */
            about_id?: string | null;
            /** @description The note that names whom it is written to */
            about_anchor?: string;
        };
        /** @description "We used to think ..., now we see ... because ..." */
        NewLearningRequest: {
            statement: string;
            /**
             * Format: uuid
             * @description The main evidence
             */
            rests_on: string;
            /** @description Further evidence */
            also_rests_on?: string[];
            confidence: components["schemas"]["ConfidenceEnum"];
            no_change_because?: string;
            is_shareable?: boolean;
            lesson_for_others?: string;
            /** Format: uuid */
            experiment: string;
        };
        NewLineRequest: {
            line: string;
            position?: number;
            /** Format: uuid */
            design: string;
        };
        NewLookRequest: {
            /** Format: uuid */
            note: string;
            /** Format: uuid */
            assumption: string;
        };
        /** @description Either `link` or `file`. */
        NewMaterialRequest: {
            title: string;
            language?: components["schemas"]["Language"] | components["schemas"]["BlankEnum"];
            when?: components["schemas"]["WhenEnum"];
            /** Format: uri */
            link?: string;
            /** Format: uuid */
            meeting: string;
            /** Format: binary */
            file?: string;
        };
        NewMeetingQuestionRequest: {
            /** Format: uuid */
            meeting: string;
            text: string;
        };
        NewMeetingRequest: {
            title: string;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            place?: string;
            remote_link?: string;
            about?: string;
            seats?: number | null;
            seats_per_team?: number | null;
            /** Format: date-time */
            registration_closes_at?: string | null;
            questions?: components["schemas"]["OwnQuestionRequest"][];
            /** Format: uuid */
            programme: string;
            /**
             * @description The meeting whose agenda it begins with
             *
             *     * `see_together` - see_together
             *     * `agree_on_direction` - agree_on_direction
             *     * `design_experiment` - design_experiment
             *     * `try_and_learn` - try_and_learn
             *     * `demo_decide_renew` - demo_decide_renew
             */
            plan?: components["schemas"]["PlanEnum"];
        };
        NewMemoRequest: {
            text: string;
            /** Format: uuid */
            meeting?: string | null;
            /** Format: uuid */
            team: string;
        };
        /** @description Where a note lies and what it says. Which of the fields matter depends on the kind of its block. */
        NewNoteRequest: {
            block: string;
            text: string;
            type?: string;
            lane?: string;
            column?: number | null;
            /** Format: double */
            x?: number | null;
            /** Format: double */
            y?: number | null;
            order?: string;
            /** Format: uuid */
            group?: string | null;
            /**
             * Format: uuid
             * @description A picture that `text` describes
             */
            image?: string | null;
            /** Format: uuid */
            canvas: string;
        };
        NewOfferRequest: {
            /** Format: uuid */
            request: string;
            text: string;
            /** Format: date */
            by_when?: string | null;
        };
        NewOutcomeRequest: {
            people: string[];
            text: string;
        };
        NewPilotRequest: {
            setting?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            n_participants?: number | null;
            recruited?: string;
            agreements?: components["schemas"]["AgreementRequest"][];
            guardrails?: string[];
            effort?: components["schemas"]["EffortRequest"][];
            incidents?: components["schemas"]["IncidentRequest"][];
            /** Format: double */
            measure_value?: number | null;
            measure_of?: number | null;
            surprise?: string;
            /** Format: uuid */
            experiment: string;
        };
        NewProgrammeRequest: {
            name: string;
            description?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
        };
        NewProgrammeRoleRequest: {
            /** Format: uuid */
            programme: string;
            /**
             * Format: uuid
             * @description Somebody with an account who takes part in the programme
             */
            user: string;
            role: components["schemas"]["ProgrammeRoleName"];
        };
        NewQuestionRequest: {
            target_kind: string;
            /** Format: uuid */
            target_id: string;
            anchor_kind?: components["schemas"]["AnchorKindEnum"] | components["schemas"]["BlankEnum"];
            anchor_id?: string;
            audience?: components["schemas"]["Audience"];
            body: string;
        };
        /** @description A block, and the note it touches with what it does to that note; or `no_change_because` alone. */
        NewReturnRequest: {
            /** Format: uuid */
            canvas?: string;
            block?: string;
            /** @description The note's words; otherwise the learning's */
            text?: string;
            /** Format: uuid */
            affected?: string | null;
            mark?: components["schemas"]["MarkEnum"] | components["schemas"]["BlankEnum"];
            no_change_because?: string;
        };
        /** @description Three parts, of which one at least is written. */
        NewReviewRequest: {
            /** @description What moved */
            moved?: string;
            /** @description What the coach wonders */
            wonder?: string;
            /** @description What to try before the next meeting */
            attempt?: string;
            /** Format: uuid */
            team: string;
            /** Format: uuid */
            meeting: string;
        };
        NewSetRequest: {
            /** Format: uuid */
            programme: string;
            /** @description A whole set, as `GET /canvas-sets/{id}/file/` gives one out */
            content: unknown;
            note?: string;
        };
        /**
         * @description `thing` is the id of the note, learning, experiment or log entry, of a block that of its canvas; a practice has
         *     `title` and `words` instead.
         */
        NewShareRequest: {
            /** Format: uuid */
            team: string;
            kind: components["schemas"]["ShareKind"];
            /** Format: uuid */
            thing?: string;
            block?: string;
            title?: string;
            words?: string;
            /** @description Why it may help others, in a sentence */
            why: string;
            language?: components["schemas"]["Language"];
        };
        NewSightRequest: {
            target_kind: components["schemas"]["TargetKindEnum"];
            /** Format: uuid */
            target_id: string;
        };
        NewTaskRequest: {
            title: string;
            done_when?: string;
            /** @description Whose it is, in words */
            owner_role?: string;
            /** Format: uuid */
            assignee?: string | null;
            /** Format: date */
            due_on?: string | null;
            /** @description Where it comes from */
            origin?: string;
            /** Format: uuid */
            team: string;
        };
        NewTeamRequest: {
            name: string;
            phenomenon?: string;
            visibility?: components["schemas"]["Visibility"];
            /** Format: uuid */
            programme: string;
            core_emails?: string[];
            /** @description Become a core member oneself */
            join?: boolean;
        };
        NewThreadRequest: {
            target_kind: string;
            /** Format: uuid */
            target_id: string;
            anchor_kind?: components["schemas"]["AnchorKindEnum"] | components["schemas"]["BlankEnum"];
            anchor_id?: string;
            audience?: components["schemas"]["Audience"];
            body: string;
        };
        /** @description The only answer that holds the token itself. */
        NewToken: {
            /** Format: uuid */
            readonly id: string;
            name: string;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly last_used_at: string | null;
            readonly secret: string;
        };
        /** @description What people say of a trace. It has a text, a value or an `n`. */
        NewTraceRequest: {
            /** Format: uuid */
            assumption?: string;
            /** Format: uuid */
            iteration?: string | null;
            /** Format: uuid */
            pilot?: string | null;
            /** Format: uuid */
            source_note?: string | null;
            type: components["schemas"]["TypeEnum"];
            text?: string;
            /** Format: double */
            value?: number | null;
            unit?: string;
            n?: number | null;
            of_n?: number | null;
            direction: components["schemas"]["EvidenceDirection"];
            strength: number;
            /** Format: date */
            collected_on?: string;
            collected_by?: components["schemas"]["CollectedByEnum"];
            consent_to_show?: boolean;
            is_sensitive?: boolean;
            /** Format: uuid */
            experiment: string;
        };
        /** @description Without a sequence: the canvas as it is now. */
        NewVersionRequest: {
            name: string;
            /** Format: uuid */
            canvas: string;
            /** Format: int64 */
            sequence?: number;
        };
        NextMeeting: {
            /** Format: uuid */
            id: string;
            programme: components["schemas"]["ProgrammeName"];
            /** @description Its place on the programme's path, from 1 */
            number: number;
            title: string;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            place: string;
        };
        /**
         * @description * `change` - Another round, with one change
         *     * `ready` - Ready for a pilot
         *     * `stop` - Stop here
         * @enum {string}
         */
        NextStepEnum: "change" | "ready" | "stop";
        /** @description Nobody is signed in; this is the language pages and sentences are in. */
        Nobody: {
            readonly signed_in: components["schemas"]["NobodySignedInEnum"];
            readonly language: components["schemas"]["Language"];
        };
        /** @enum {boolean} */
        NobodySignedInEnum: false;
        /** @description A note, as its table has it: at most a second behind live editing. */
        Note: {
            block: string;
            text: string;
            type?: string;
            lane?: string;
            column?: number | null;
            /** Format: double */
            x?: number | null;
            /** Format: double */
            y?: number | null;
            order?: string;
            /** Format: uuid */
            readonly group: string | null;
            /** Format: uuid */
            image: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            canvas: string;
            /** Format: uuid */
            source: string | null;
            /** @description Empty where the group has no name, or there is none */
            readonly group_name: string;
            readonly author: components["schemas"]["Person"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            /** @description Made of an answer from outside; its author answered */
            readonly from_answer: boolean;
            readonly abilities: {
                change: boolean;
            };
        };
        /** @description `note` as it then was; null when it was gone. `by`: who had a hand in it, by the ids of `people`. */
        NoteChange: {
            id: string;
            by: string[];
            note: components["schemas"]["PastNote"] | null;
        };
        /** @description A group, as its table has it: at most a second behind live editing. Its notes name it as their `group`. */
        NoteGroup: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            canvas: string;
            block: string;
            /** @description Empty for a group without a name */
            name: string;
        };
        NoteType: {
            id: string;
            title: string;
            meaning: string;
            glyph: string;
        };
        NoteWords: {
            /** Format: uuid */
            id: string;
            text: string;
        };
        /** @description Needs `places` in its context: the targets of all rows, found together. */
        Notification: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            /** @description The team, or the programme for what concerns no single team */
            place: components["schemas"]["HappenedIn"];
            readonly actor: components["schemas"]["PersonInTeam"];
            /** @description Of what it is about, else of the place */
            readonly title: string;
            /** @description Where the front end shows it */
            readonly path: string;
            /** @description It is about nothing smaller than the place */
            readonly is_about_team: boolean;
            /** @description What the actor wrote, perhaps its beginning */
            text: string;
            /** @description A fact in a word: the new role (or `out`, `no_coach`, `no_owner`), visibility, level, answer or deed */
            detail: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            read_at: string | null;
        };
        /**
         * @description * `replied` - Replied
         *     * `commented` - Commented
         *     * `answered` - Answered
         *     * `asked` - Asked
         *     * `task` - Task
         *     * `role` - Role
         *     * `shared` - Shared
         *     * `question` - Question
         *     * `settled` - Settled
         *     * `became` - Became
         *     * `help` - Help
         *     * `review` - Review
         *     * `mention` - Mention
         *     * `canvases` - Canvases
         * @enum {string}
         */
        NotificationKind: "replied" | "commented" | "answered" | "asked" | "task" | "role" | "shared" | "question" | "settled" | "became" | "help" | "review" | "mention" | "canvases";
        /**
         * @description * `inbox` - Inbox
         *     * `at_once` - At Once
         *     * `daily` - Daily
         *     * `weekly` - Weekly
         * @enum {string}
         */
        NotificationRhythm: "inbox" | "at_once" | "daily" | "weekly";
        /** @enum {unknown} */
        NullEnum: null;
        NumberedCanvas: {
            slug: string;
            number: number;
            title: string;
        };
        /** @description A meeting by its place on the programme's path. */
        NumberedMeeting: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            /** Format: date-time */
            starts_at: string;
        };
        /** @description Somebody's offer: read by the asking core team, by those who lead the programme, and by whoever made it. */
        Offer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            request: string;
            offered_by: components["schemas"]["Person"];
            /** @description Null for those who lead the programme */
            team: components["schemas"]["Place"] | null;
            text: string;
            /** Format: date */
            by_when: string | null;
            state: components["schemas"]["OfferState"];
            answer: string;
            /** Format: date-time */
            answered_at: string | null;
            task: components["schemas"]["OfferTask"] | null;
            /** Format: date-time */
            created_at: string;
            readonly abilities: {
                answer: boolean;
                withdraw: boolean;
            };
        };
        OfferAnswerRequest: {
            thanks?: string;
        };
        /**
         * @description * `open` - Open
         *     * `accepted` - Accepted
         *     * `declined` - Declined
         * @enum {string}
         */
        OfferState: "open" | "accepted" | "declined";
        /** @description What became of the help. Its words are the team's own. */
        OfferTask: {
            state: components["schemas"]["TaskState"];
            /** Format: date */
            due_on: string | null;
        };
        Offered: {
            block: string;
            may_become: components["schemas"]["PromotedField"][];
        };
        /** @description A step that can be put into an agenda, in the reader's language. */
        OfferedStep: {
            kind: components["schemas"]["AgendaStepKind"];
            title: string;
            minutes: number;
            /** @description What people do in it */
            about: string;
            /** @description Its number */
            canvas: number | null;
            /** @description Its number */
            lesson: number | null;
            /** @description Its slug; empty for none */
            recipe: string;
            recipe_title: string;
            /** @description Where its words come from; empty: from whoever wrote it */
            origin: string;
        };
        /** @description Where on the team's canvases the answer stands. */
        OnCanvas: {
            canvas: string;
            block: string;
            /** @description False: the team has taken it off again */
            is_there: boolean;
        };
        /** @description A line as whoever is asked to answer it sees it: with what they need to answer, and nothing else. */
        OneLine: {
            line: string;
            position: number;
            /** Format: uuid */
            id: string;
            answer: components["schemas"]["AnswerEnum"];
            note: string;
            answered_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            answered_at: string | null;
            revision: number;
            readonly abilities: {
                change: boolean;
                answer: boolean;
            };
            /** @description Its title */
            experiment: string;
            question: string;
            /** @description Its name */
            team: string;
        };
        OpenCall: {
            /** Format: uuid */
            id: string;
            /** @description Its name */
            programme: string;
            /** Format: date */
            starts_on: string | null;
            /** Format: date */
            ends_on: string | null;
            title: components["schemas"]["CallTitle"];
            about: components["schemas"]["CallAbout"];
            /** Format: date-time */
            closes_at: string;
            /** @description By the server's clock */
            readonly is_open: boolean;
            places: number;
            requirements: components["schemas"]["Requirement"][];
            questions: components["schemas"]["Question"][];
            /**
             * Format: date
             * @description When applications that were not accepted are erased
             */
            erased_on: string;
        };
        /**
         * @description * `everyone` - everyone
         *     * `core` - core
         * @enum {string}
         */
        OpenToEnum: "everyone" | "core";
        Opened: {
            /**
             * Format: uuid
             * @description Read and answered at `/checklist-lines/<id>/`
             */
            line: string;
        };
        OpeningRequest: {
            secret: string;
            display_name?: string;
            language?: components["schemas"]["Language"];
        };
        /** @description A canvas from which notes may be brought. `proposals` are empty where its template leads elsewhere. */
        Origin: {
            /** Format: uuid */
            canvas: string;
            number: number;
            readonly title: string;
            /** @description Notes on the canvas */
            readonly count: number;
            readonly proposals: components["schemas"]["Proposal"][];
        };
        OtherAnswer: {
            text: string;
            /** @description Empty unless they agreed to be named */
            name: string;
        };
        Others: {
            seated: number;
            viewing: number;
        };
        Outcome: {
            /** Format: uuid */
            id: string;
            text: string;
            by: components["schemas"]["Person"];
            /** Format: date-time */
            at: string;
            people: components["schemas"]["Person"][];
        };
        OutcomeAbilities: {
            tell: boolean;
        };
        /**
         * @description * `persevere` - Continue
         *     * `adapt` - Adapt
         *     * `scale` - Scale
         *     * `stop` - Stop
         * @enum {string}
         */
        OutcomeEnum: "persevere" | "adapt" | "scale" | "stop";
        /** @description `waiting`: who contributed more than seven days ago and has not heard, the longest first. `told`: the latest. */
        Outcomes: {
            waiting: components["schemas"]["WaitingToHear"][];
            told: components["schemas"]["Outcome"][];
            abilities: components["schemas"]["OutcomeAbilities"];
        };
        /** @description What the organiser asks of everybody who registers; with `choices` the answer is one of them. */
        OwnQuestion: {
            question: string;
            choices?: string[];
        };
        /** @description What the organiser asks of everybody who registers; with `choices` the answer is one of them. */
        OwnQuestionRequest: {
            question: string;
            choices?: string[];
        };
        OwnWords: {
            kind: components["schemas"]["SaidKind"];
            /** Format: date-time */
            at: string;
            text: string;
            /** @description Of what it is about; empty when the reader does not see that */
            title: string;
            path: string;
        };
        PaginatedActivityList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Activity"][];
        };
        PaginatedApplicationList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Application"][];
        };
        PaginatedAssumptionList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Assumption"][];
        };
        PaginatedCallList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Call"][];
        };
        PaginatedCanvasList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Canvas"][];
        };
        PaginatedCanvasesExportList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["CanvasesExport"][];
        };
        PaginatedCoachQuestionList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["CoachQuestion"][];
        };
        PaginatedEvidenceList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Evidence"][];
        };
        PaginatedExperimentList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Experiment"][];
        };
        PaginatedGuestAnswerList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["GuestAnswer"][];
        };
        PaginatedGuestQuestionList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["GuestQuestion"][];
        };
        PaginatedHelpRequestList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["HelpRequest"][];
        };
        PaginatedHistoryStepList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["HistoryStep"][];
        };
        PaginatedInvitationList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Invitation"][];
        };
        PaginatedListedSetList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["ListedSet"][];
        };
        PaginatedLogEntryList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["LogEntry"][];
        };
        PaginatedMeetingList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Meeting"][];
        };
        PaginatedMeetingQuestionList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["MeetingQuestion"][];
        };
        PaginatedMembershipList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Membership"][];
        };
        PaginatedMemoList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Memo"][];
        };
        PaginatedNoteGroupList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["NoteGroup"][];
        };
        PaginatedNoteList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Note"][];
        };
        PaginatedNotificationList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Notification"][];
        };
        PaginatedProgrammeList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Programme"][];
        };
        PaginatedProgrammeRoleList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["ProgrammeRole"][];
        };
        PaginatedRegistrationList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Registration"][];
        };
        PaginatedReviewList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Review"][];
        };
        PaginatedShareList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Share"][];
        };
        PaginatedSightList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Sight"][];
        };
        PaginatedTaskList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Task"][];
        };
        PaginatedTeamList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Team"][];
        };
        PaginatedThreadList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Thread"][];
        };
        PaginatedTokenList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Token"][];
        };
        PaginatedVersionList: {
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cD00ODY%3D"
             */
            next?: string | null;
            /**
             * Format: uri
             * @example http://api.example.org/accounts/?cursor=cj0xJnA9NDg3
             */
            previous?: string | null;
            results: components["schemas"]["Version"][];
        };
        ParkRequest: {
            /** @description Until when, or why */
            until?: string;
        };
        /** @description One of the counts behind a value: `n`, of `of` where it is a part of something. */
        Part: {
            id: string;
            /** Format: double */
            n: number;
            /** Format: double */
            of: number | null;
        };
        PastGroup: {
            id: string;
            block: string;
            title: string;
        };
        PastGroupChange: {
            id: string;
            by: string[];
            group: components["schemas"]["PastGroup"] | null;
        };
        /** @description An arrow as it was, between two notes. `author` is empty when its words are withheld, as with notes. */
        PastLink: {
            id: string;
            source: string;
            target: string;
            relation: string;
            state: string;
            label: string;
            author: string;
        };
        /** @description A note as it was. `author` is an account's id; empty when its words are withheld, because the account is gone. */
        PastNote: {
            id: string;
            block: string;
            type: string;
            text: string;
            author: string;
            /** Format: date-time */
            created_at: string | null;
            lane: string;
            column: number | null;
            /** Format: double */
            x: number | null;
            /** Format: double */
            y: number | null;
            order: string;
            source: string;
            group: string;
            image: string;
        };
        /** @description The same measure in the window before the last meeting. */
        PastReading: {
            /** Format: double */
            value: number | null;
            n: number | null;
            of: number | null;
        };
        /** @description A canvas as it was after the step `sequence`; 0 before the first. */
        PastState: {
            sequence: number;
            /** Format: date-time */
            at: string | null;
            author: components["schemas"]["Person"] | null;
            is_damaged: boolean;
            notes: components["schemas"]["PastNote"][];
            links: components["schemas"]["PastLink"][];
            groups: components["schemas"]["PastGroup"][];
        };
        PatchedAltRequest: {
            alt?: string;
        };
        PatchedAssumptionContentRequest: {
            statement?: string;
            kind?: components["schemas"]["AssumptionKind"] | components["schemas"]["BlankEnum"];
            /** Format: double */
            criticality?: number | null;
            /** Format: double */
            evidence_level?: number | null;
        };
        PatchedAttendanceRequest: {
            attended?: boolean | null;
        };
        PatchedCallContentRequest: {
            title?: components["schemas"]["CallTitleRequest"];
            about?: components["schemas"]["CallAboutRequest"];
            /**
             * Format: date-time
             * @description Without a zone: on the clock of Helsinki
             */
            closes_at?: string | null;
            places?: number;
            requirements?: components["schemas"]["RequirementRequest"][];
            questions?: components["schemas"]["QuestionRequest"][];
        };
        PatchedChosenLineRequest: {
            step?: components["schemas"]["TransitionName"];
            code?: string;
            is_required?: boolean;
        };
        PatchedCommentTextRequest: {
            body?: string;
        };
        PatchedDecisionContentRequest: {
            outcome?: components["schemas"]["OutcomeEnum"];
            text?: string;
            /**
             * Format: uuid
             * @description The main learning
             */
            rests_on?: string;
            /** @description Further learnings */
            also_rests_on?: string[];
            made_by?: string;
            method?: components["schemas"]["MethodEnum"];
            /**
             * Format: date
             * @description Today when it is not given
             */
            decided_on?: string;
            consulted?: string[];
            objections?: string[];
            next_what?: string;
            next_who?: string;
            /** Format: date */
            next_on?: string | null;
            /** Format: date */
            review_on?: string | null;
            /** Format: date */
            told_on?: string | null;
        };
        /** @description A yes is `comparator threshold` of `threshold_of` (at least 4 of 10), or the observable `success_sign`. */
        PatchedDesignChangesRequest: {
            question?: string;
            /** @description The steps, one a line */
            method?: string;
            measure_name?: string;
            measure_type?: components["schemas"]["MeasureTypeEnum"] | components["schemas"]["BlankEnum"];
            measure_unit?: string;
            measure_who?: string;
            measure_when?: string;
            /** @description Empty, and without a figure: not known */
            baseline?: string;
            /**
             * Format: double
             * @description How it is before the test
             */
            baseline_value?: number | null;
            /** @description Of how many; null for a plain figure */
            baseline_of?: number | null;
            /** @description How it will be found out */
            baseline_how?: string;
            comparator?: components["schemas"]["ComparatorEnum"] | components["schemas"]["BlankEnum"];
            /** Format: double */
            threshold?: number | null;
            /** @description Of how many; null for a plain figure */
            threshold_of?: number | null;
            success_sign?: string;
            /** Format: double */
            unclear_from?: number | null;
            /** Format: double */
            unclear_to?: number | null;
            stop_rules?: string[];
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            /** @description Why it takes more than six weeks */
            long_because?: string;
            place?: string;
            people_max?: number | null;
            /** Format: double */
            hours?: number | null;
            /**
             * Format: double
             * @description Euros
             */
            money?: number | null;
            not_in_this_test?: string;
            safeguards?: string[];
            information?: components["schemas"]["InformationRequest"];
            is_information_public?: boolean;
            who_tells?: string;
            /** @description Needed once the test is frozen */
            because?: string;
        };
        PatchedExperimentChangesRequest: {
            title?: string;
            decision_owner?: string;
            participants_groups?: string[];
            visibility?: components["schemas"]["Visibility"];
            open_to_evidence?: boolean;
            /** Format: uuid */
            owner?: string | null;
            /** Format: uuid */
            assumption?: string | null;
            also_touched?: string[];
            /** Format: uuid */
            continues_from?: string | null;
        };
        PatchedHelpWordsRequest: {
            text?: string;
            language?: components["schemas"]["Language"];
        };
        /** @description A figure is `measure_value` of `measure_of` (4 of 7), or a plain one without the second. */
        PatchedIterationContentRequest: {
            /** Format: date */
            started_on?: string;
            /**
             * Format: date
             * @description Of a round that is closed; steps close rounds
             */
            ended_on?: string;
            change_from_previous?: string;
            did?: string;
            saw?: string;
            surprise?: string;
            /** Format: double */
            measure_value?: number | null;
            measure_of?: number | null;
            next_step?: components["schemas"]["NextStepEnum"] | components["schemas"]["BlankEnum"];
            next_change?: string;
            n_asked?: number | null;
            n_took_part?: number | null;
        };
        /** @description "We used to think ..., now we see ... because ..." */
        PatchedLearningContentRequest: {
            statement?: string;
            /**
             * Format: uuid
             * @description The main evidence
             */
            rests_on?: string;
            /** @description Further evidence */
            also_rests_on?: string[];
            confidence?: components["schemas"]["ConfidenceEnum"];
            no_change_because?: string;
            is_shareable?: boolean;
            lesson_for_others?: string;
        };
        PatchedLineContentRequest: {
            line?: string;
            position?: number;
        };
        PatchedMaterialChangeRequest: {
            title?: string;
            language?: components["schemas"]["Language"] | components["schemas"]["BlankEnum"];
            when?: components["schemas"]["WhenEnum"];
            /** Format: uri */
            link?: string;
        };
        PatchedMeetingContentRequest: {
            title?: string;
            /** Format: date-time */
            starts_at?: string;
            /** Format: date-time */
            ends_at?: string;
            place?: string;
            remote_link?: string;
            about?: string;
            seats?: number | null;
            seats_per_team?: number | null;
            /** Format: date-time */
            registration_closes_at?: string | null;
            questions?: components["schemas"]["OwnQuestionRequest"][];
        };
        PatchedMembershipChangesRequest: {
            role?: components["schemas"]["TeamRole"];
            sector?: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            about?: string;
        };
        PatchedMemoContentRequest: {
            text?: string;
            /** Format: uuid */
            meeting?: string | null;
        };
        PatchedNewProgrammeRequest: {
            name?: string;
            description?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
        };
        PatchedPilotContentRequest: {
            setting?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            n_participants?: number | null;
            recruited?: string;
            agreements?: components["schemas"]["AgreementRequest"][];
            guardrails?: string[];
            effort?: components["schemas"]["EffortRequest"][];
            incidents?: components["schemas"]["IncidentRequest"][];
            /** Format: double */
            measure_value?: number | null;
            measure_of?: number | null;
            surprise?: string;
            /** Format: date */
            ended_on?: string | null;
        };
        /** @description Where a note lies and what it says. Which of the fields matter depends on the kind of its block. */
        PatchedPlaceRequest: {
            block?: string;
            text?: string;
            type?: string;
            lane?: string;
            column?: number | null;
            /** Format: double */
            x?: number | null;
            /** Format: double */
            y?: number | null;
            order?: string;
            /** Format: uuid */
            group?: string | null;
            /**
             * Format: uuid
             * @description A picture that `text` describes
             */
            image?: string | null;
        };
        PatchedProfileRequest: {
            display_name?: string;
            language?: components["schemas"]["Language"];
        };
        PatchedReplyRequest: {
            reply?: string;
        };
        /** @description Three parts, of which one at least is written. */
        PatchedReviewWordsRequest: {
            /** @description What moved */
            moved?: string;
            /** @description What the coach wonders */
            wonder?: string;
            /** @description What to try before the next meeting */
            attempt?: string;
        };
        /** @description `title` and `words` are a practice's own. */
        PatchedShareChangesRequest: {
            title?: string;
            words?: string;
            why?: string;
            language?: components["schemas"]["Language"];
        };
        PatchedStateRequest: {
            state?: components["schemas"]["MeetingQuestionState"];
        };
        PatchedTaskContentRequest: {
            title?: string;
            done_when?: string;
            /** @description Whose it is, in words */
            owner_role?: string;
            /** Format: uuid */
            assignee?: string | null;
            /** Format: date */
            due_on?: string | null;
            /** @description Where it comes from */
            origin?: string;
        };
        PatchedTeamChangesRequest: {
            name?: string;
            phenomenon?: string;
            visibility?: components["schemas"]["Visibility"];
        };
        PatchedTeamPostChangeRequest: {
            quotes_texts?: boolean;
        };
        /** @description What people say of a trace. It has a text, a value or an `n`. */
        PatchedTraceRequest: {
            /** Format: uuid */
            assumption?: string;
            /** Format: uuid */
            iteration?: string | null;
            /** Format: uuid */
            pilot?: string | null;
            /** Format: uuid */
            source_note?: string | null;
            type?: components["schemas"]["TypeEnum"];
            text?: string;
            /** Format: double */
            value?: number | null;
            unit?: string;
            n?: number | null;
            of_n?: number | null;
            direction?: components["schemas"]["EvidenceDirection"];
            strength?: number;
            /** Format: date */
            collected_on?: string;
            collected_by?: components["schemas"]["CollectedByEnum"];
            consent_to_show?: boolean;
            is_sensitive?: boolean;
        };
        PatchedVersionNameRequest: {
            name?: string;
        };
        /** @description What somebody writes. A round brings its experiment along, a note its canvas. */
        PatchedWordsRequest: {
            text?: string;
            tags?: string[];
            /** Format: date-time */
            happened_at?: string;
            /** Format: uuid */
            experiment?: string | null;
            /** Format: uuid */
            iteration?: string | null;
            /** Format: uuid */
            canvas?: string | null;
            /** Format: uuid */
            note?: string | null;
        };
        PeopleCounts: {
            core: number;
            stakeholder: number;
            guest: number;
        };
        /** @description Somebody, as everybody who meets them here may see them. */
        Person: {
            /** Format: uuid */
            id: string;
            /** @description Who answered a question from outside may have given no name. */
            readonly display_name: string;
            initials: string;
            readonly avatar: string | null;
            is_guest: boolean;
        };
        /** @description Somebody in a team: as its member, else in its programme; `role` is null for those who have left. */
        PersonInTeam: {
            /** Format: uuid */
            id: string;
            /** @description Who answered a question from outside may have given no name. */
            readonly display_name: string;
            initials: string;
            readonly avatar: string | null;
            is_guest: boolean;
            role: (components["schemas"]["AnyRole"] | components["schemas"]["NullEnum"]) | null;
        };
        Phase: {
            id: string;
            title: string;
            number: number;
            goal?: string;
        };
        PhaseHere: {
            id: string;
            number: number;
            title: string;
        };
        Pilot: {
            setting?: string;
            /** Format: date */
            starts_on?: string | null;
            /** Format: date */
            ends_on?: string | null;
            n_participants?: number | null;
            recruited?: string;
            agreements?: components["schemas"]["Agreement"][];
            guardrails?: string[];
            effort?: components["schemas"]["Effort"][];
            incidents?: components["schemas"]["Incident"][];
            /** Format: double */
            measure_value?: number | null;
            measure_of?: number | null;
            surprise?: string;
            /** Format: date */
            ended_on?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            experiment: string;
            number: number;
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
            };
        };
        Place: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * @description * `note` - Note
         *     * `entry` - Entry
         *     * `title` - Title
         *     * `belief` - Belief
         *     * `question` - Question
         *     * `did` - Did
         *     * `saw` - Saw
         *     * `surprise` - Surprise
         *     * `evidence` - Evidence
         *     * `learned` - Learned
         *     * `lesson` - Lesson
         *     * `decided` - Decided
         *     * `words` - Words
         * @enum {string}
         */
        PlaceEnum: "note" | "entry" | "title" | "belief" | "question" | "did" | "saw" | "surprise" | "evidence" | "learned" | "lesson" | "decided" | "words";
        /** @description A whole meeting to begin from. */
        Plan: {
            key: string;
            /** @description Its usual place on the path of a programme */
            number: number;
            minutes: number;
            title: string;
            about: string;
            steps: components["schemas"]["OfferedStep"][];
        };
        /**
         * @description * `see_together` - see_together
         *     * `agree_on_direction` - agree_on_direction
         *     * `design_experiment` - design_experiment
         *     * `try_and_learn` - try_and_learn
         *     * `demo_decide_renew` - demo_decide_renew
         * @enum {string}
         */
        PlanEnum: "see_together" | "agree_on_direction" | "design_experiment" | "try_and_learn" | "demo_decide_renew";
        Programme: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** Format: date */
            starts_on: string | null;
            /** Format: date */
            ends_on: string | null;
            readonly people: components["schemas"]["PersonInTeam"][];
        };
        ProgrammeDetail: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** Format: date */
            starts_on: string | null;
            /** Format: date */
            ends_on: string | null;
            readonly people: components["schemas"]["PersonInTeam"][];
            readonly abilities: {
                edit: boolean;
                add_team: boolean;
                invite: boolean;
                view_canvas_sets: boolean;
                manage_canvas_sets: boolean;
                plan_meetings: boolean;
                prepare_call: boolean;
                read_calls: boolean;
                view_board: boolean;
                exchange: boolean;
                coach: boolean;
            };
        };
        ProgrammeName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProgrammeRequirements: {
            steps: components["schemas"]["StepLines"][];
            abilities: components["schemas"]["RequirementAbilities"];
        };
        ProgrammeRole: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programme: string;
            person: components["schemas"]["Person"];
            role: components["schemas"]["ProgrammeRoleName"];
            readonly abilities: {
                remove: boolean;
            };
        };
        /**
         * @description * `owner` - Programme owner
         *     * `coach` - Coach
         * @enum {string}
         */
        ProgrammeRoleName: "owner" | "coach";
        /**
         * @description * `assumption.statement` - assumption.statement
         *     * `assumption.state` - assumption.state
         *     * `experiment.title` - experiment.title
         *     * `experiment.participants` - experiment.participants
         *     * `experiment.owner` - experiment.owner
         *     * `design.method` - design.method
         *     * `design.success_criterion` - design.success_criterion
         *     * `design.safeguards` - design.safeguards
         *     * `design.permission_checklist` - design.permission_checklist
         *     * `iteration` - iteration
         *     * `pilot` - pilot
         *     * `evidence` - evidence
         *     * `learning.statement` - learning.statement
         *     * `decision` - decision
         * @enum {string}
         */
        PromotedField: "assumption.statement" | "assumption.state" | "experiment.title" | "experiment.participants" | "experiment.owner" | "design.method" | "design.success_criterion" | "design.safeguards" | "design.permission_checklist" | "iteration" | "pilot" | "evidence" | "learning.statement" | "decision";
        PromotionMark: {
            field: components["schemas"]["PromotedField"];
            experiment: components["schemas"]["ExperimentName"];
        };
        /** @description That what lies in a block of another canvas leads on to this one. `note` says why, if the template does. */
        Proposal: {
            block: string;
            block_title: string;
            relation: string;
            note: string;
            /** @description Notes in that block */
            count: number;
        };
        /** @description The text in the languages it exists in, and whose it is. */
        PublicInformation: {
            /** @description Its title */
            experiment: string;
            /** @description Its name */
            team: string;
            information: components["schemas"]["Information"];
        };
        /**
         * @description How much somebody agrees, from 1 (not at all) to 5 (fully): I was heard; it was safe to disagree; the meeting was
         *     worth my time.
         */
        PulseAnswerRequest: {
            /** Format: uuid */
            meeting: string;
            /** Format: uuid */
            team: string;
            heard: number;
            disagree: number;
            worth: number;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        Question: {
            /** @description Given by the server */
            id?: string;
            is_required: boolean;
            text: components["schemas"]["CallRowText"];
        };
        QuestionAnswerRequest: {
            /** @description Empty: what was said before */
            body?: string;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        QuestionRequest: {
            /** @description Given by the server */
            id?: string;
            is_required: boolean;
            text: components["schemas"]["CallRowTextRequest"];
        };
        /**
         * @description * `open` - Open
         *     * `answered` - Answered
         *     * `parked` - Parked
         * @enum {string}
         */
        QuestionState: "open" | "answered" | "parked";
        /** @description `people` is null for those who read no names: they get the count. */
        Quiet: {
            count: number;
            people: components["schemas"]["QuietPerson"][] | null;
        };
        QuietPerson: {
            person: components["schemas"]["PersonInTeam"];
            sector: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            /** Format: date */
            last_on: string;
        };
        Reaction: {
            kind: components["schemas"]["ReactionKind"];
            people: components["schemas"]["Mentioned"][];
        };
        /**
         * @description * `thanks` - Thanks
         *     * `agree` - Agree
         *     * `unsure` - Unsure
         * @enum {string}
         */
        ReactionKind: "thanks" | "agree" | "unsure";
        ReadRequest: {
            /**
             * Format: uuid
             * @description The newest that was seen; without it, all
             */
            until?: string;
        };
        ReadUptoRequest: {
            /** @description The last one read of each conversation */
            comments: string[];
        };
        ReadVersionRequest: {
            /** @description Of the words that were read */
            version: number;
        };
        /** @description Somebody to name, and in which audiences they would read it. */
        Reader: {
            readonly person: components["schemas"]["PersonInTeam"];
            audiences: components["schemas"]["Audience"][];
        };
        Readers: {
            /** @description Whom one may speak to, the smallest first */
            audiences: components["schemas"]["Audience"][];
            people: components["schemas"]["Reader"][];
        };
        /**
         * @description * `yes` - Yes
         *     * `partly` - Partly
         *     * `not_yet` - Not Yet
         * @enum {string}
         */
        Readiness: "yes" | "partly" | "not_yet";
        /**
         * @description * `permission_missing` - permission_missing
         *     * `round_over` - round_over
         *     * `test_over` - test_over
         *     * `pilot_over` - pilot_over
         *     * `look_again` - look_again
         *     * `next_step_due` - next_step_due
         *     * `review_due` - review_due
         * @enum {string}
         */
        ReasonEnum: "permission_missing" | "round_over" | "test_over" | "pilot_over" | "look_again" | "next_step_due" | "review_due";
        Receipt: {
            /** @description The link to read and amend it; also in the letter */
            readonly url: string;
            /** Format: date-time */
            received_at: string;
        };
        /** @description A way of working together. */
        Recipe: {
            slug: string;
            title: string;
            use_when: string;
            minutes: number;
            /** @description People */
            smallest: number;
            largest: number;
            steps: components["schemas"]["OfferedStep"][];
        };
        /** @description Of one note. `source` is null for people who may not see that canvas. */
        Reference: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            note: string;
            readonly source: components["schemas"]["Source"] | null;
            /**
             * @description What happened to the source since somebody looked
             *
             *     * `` - None
             *     * `changed` - Changed
             *     * `removed` - Removed
             */
            drift: components["schemas"]["DriftEnum"] | components["schemas"]["BlankEnum"];
            /** @description What it said then */
            seen_text: string;
            /** @description Whoever looked last; at first, whoever brought it */
            seen_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            seen_at: string;
            /** Format: date-time */
            made_at: string;
            /**
             * Format: uuid
             * @description The picture it showed then
             */
            seen_image: string | null;
            readonly abilities: {
                change: boolean;
            };
        };
        Registration: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            meeting: string;
            person: components["schemas"]["Person"];
            team: components["schemas"]["Place"] | null;
            state: components["schemas"]["RegistrationState"];
            /** Format: date-time */
            asked_at: string;
            is_remote: boolean;
            answers: components["schemas"]["MeetingAnswer"][];
            dietary: string;
            access: string;
            attended: boolean | null;
        };
        /**
         * @description * `seated` - Has a seat
         *     * `waiting` - Waits for a seat
         *     * `viewing` - Follows along
         * @enum {string}
         */
        RegistrationState: "seated" | "waiting" | "viewing";
        /** @description Scenes in order. `after`: what to ask for next, null at the end. */
        Replay: {
            scenes: components["schemas"]["Scene"][];
            people: components["schemas"]["NamedAuthor"][];
            after: number | null;
            is_damaged: boolean;
        };
        ReplyRequest: {
            reply: string;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        Requirement: {
            /** @description Given by the server */
            id?: string;
            kind: components["schemas"]["RequirementKind"];
            is_must: boolean;
            text: components["schemas"]["CallRowText"];
        };
        RequirementAbilities: {
            change: boolean;
        };
        /**
         * @description * `state_actor` - Somebody among the people is of the state administration; looked up
         *     * `statement` - Those who apply say whether it is so
         * @enum {string}
         */
        RequirementKind: "state_actor" | "statement";
        /** @description `is_required`: without it the step is refused; otherwise it is an open point that stops nothing. */
        RequirementLine: {
            code: string;
            sentence: string;
            is_required: boolean;
            /** @description As in programmes that have chosen nothing */
            is_usual: boolean;
            /** @description Why it is a requirement in every programme */
            stays: string | null;
        };
        /** @description A row of a list. A partial edit of what holds the list sends its rows whole. */
        RequirementRequest: {
            /** @description Given by the server */
            id?: string;
            kind: components["schemas"]["RequirementKind"];
            is_must: boolean;
            text: components["schemas"]["CallRowTextRequest"];
        };
        /** @description Without notes, links and groups: the whole canvas. */
        RestoreRequest: {
            /** Format: int64 */
            sequence: number;
            notes?: string[];
            links?: string[];
            groups?: string[];
            /**
             * Format: int64
             * @description Leave alone what somebody has changed after this step
             */
            since?: number;
        };
        /** @description What is different now. To take it back: restore these from the step `before`, `since` the step `after`. */
        Restored: {
            before: number;
            after: number;
            notes: string[];
            links: string[];
            groups: string[];
            /** @description What was left alone, because others have changed it since */
            spared: number;
            /** @description Notes that came back; their pictures were deleted for good */
            pictureless: string[];
            /** @description Notes that came back; only the core team makes their group again */
            ungrouped: string[];
        };
        /** @description Where a learning went: the note it became, and the note it touched. */
        Return: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            canvas: string;
            block: string;
            /** Format: uuid */
            note: string | null;
            /** Format: uuid */
            affected: string | null;
            mark: components["schemas"]["MarkEnum"] | components["schemas"]["BlankEnum"];
            by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            at: string;
        };
        ReturnMark: {
            mark: components["schemas"]["MarkEnum"] | components["schemas"]["BlankEnum"];
            learning: string;
            experiment: components["schemas"]["ExperimentName"];
            /** Format: date-time */
            at: string;
        };
        /** @description Comments on a published one are threads with `target_kind` `review`. */
        Review: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["Place"];
            /** @description null: taken off the path since */
            meeting: components["schemas"]["NumberedMeeting"] | null;
            readonly author: components["schemas"]["PersonInTeam"] | null;
            moved: string;
            wonder: string;
            attempt: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description null: a draft, seen by its coach alone
             */
            published_at: string | null;
            /**
             * Format: date-time
             * @description Changed since it was published
             */
            edited_at: string | null;
            revision: number;
            /** @description Said about it; deleted ones left out */
            comments: number;
            readonly abilities: {
                edit: boolean;
                publish: boolean;
                discard: boolean;
                comment: boolean;
            };
        };
        RevocationRequest: {
            /** @description Also take out whoever came in by it, core members excepted */
            remove_people?: boolean;
        };
        Round: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: date */
            started_on: string;
        };
        /**
         * @description * `note` - Note
         *     * `comment` - Comment
         *     * `evidence` - Evidence
         * @enum {string}
         */
        SaidKind: "note" | "comment" | "evidence";
        /** @description What happened within a minute. After it the canvas is as `/state/?sequence=` says of its `sequence`. */
        Scene: {
            sequence: number;
            first_sequence: number;
            /** Format: date-time */
            first_at: string;
            /** Format: date-time */
            at: string;
            notes: components["schemas"]["NoteChange"][];
            links: components["schemas"]["LinkChange"][];
            groups: components["schemas"]["PastGroupChange"][];
        };
        SecretRequest: {
            secret: string;
        };
        /**
         * @description * `state` - State administration
         *     * `local` - Municipalities and regions
         *     * `business` - Companies
         *     * `civil` - Associations and communities
         *     * `research` - Research and education
         *     * `people` - People and experts by experience
         * @enum {string}
         */
        Sector: "state" | "local" | "business" | "civil" | "research" | "people";
        SectorCount: {
            core: number;
            outside: number;
        };
        SectorCounts: {
            state: components["schemas"]["SectorCount"];
            local: components["schemas"]["SectorCount"];
            business: components["schemas"]["SectorCount"];
            civil: components["schemas"]["SectorCount"];
            research: components["schemas"]["SectorCount"];
            people: components["schemas"]["SectorCount"];
        };
        SectorGap: {
            sector: components["schemas"]["Sector"];
            /** @description Named on the map */
            actors: number;
            here: number;
            contributing: number;
        };
        SectorNotes: {
            sector: components["schemas"]["Sector"];
            notes: number;
        };
        /** @description What an invitation is, before one accepts it. */
        Seen: {
            place: string;
            programme: string;
            /** @default  */
            phenomenon: string;
            inviter: string;
            role: components["schemas"]["AnyRole"];
            language: components["schemas"]["Language"];
            message: string;
            sector: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            email: string;
            /** @description Signing up with `email` needs no code */
            readonly is_address_proven: boolean;
            readonly needs_account: boolean;
            is_member: boolean;
            /** @description Sentences in the reader's language */
            readonly abilities_text: string[];
        };
        SentAnswerRequest: {
            text: string;
            /** @default  */
            name: string;
            /**
             * @description Others than the core team may read the name, too
             * @default false
             */
            is_named: boolean;
            language: components["schemas"]["Language"];
            code: string;
        };
        /** @description What became of it, and not to which address it went: coaches do not see invitations. */
        SentInvitation: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["InvitationState"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            opened_at: string | null;
        };
        /** @description One version. Without a programme it is everybody's. `teams`: how many of the programme work with it. */
        SetDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programme: string | null;
            version: number;
            title: string;
            note: string;
            uploaded_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            retired_at: string | null;
            retired_by: components["schemas"]["Person"] | null;
            readonly abilities: {
                change: boolean;
            };
            readonly canvases: components["schemas"]["ShownCanvas"][];
        };
        /** @description A set as new teams would get it, beside the version in use. With faults there is nothing else. */
        SetPreview: {
            faults: components["schemas"]["Fault"][];
            canvases: components["schemas"]["ShownCanvas"][];
            /** @description Titles of canvases that are no more */
            readonly gone: string[];
        };
        /**
         * @description A share as everybody in the programme reads it. Nobody is named but the core member who shared it.
         *
         *     `held_back`: so many parts say something else today, or may not be shown any more. `thanked_by` and `used_by` are
         *     names of teams (of people for those who lead the programme), in the order they came.
         */
        Share: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["Place"];
            kind: components["schemas"]["ShareKind"];
            /** @description Of a practice, or of an experiment; else empty */
            readonly title: string;
            why: string;
            language: components["schemas"]["Language"];
            readonly canvas: components["schemas"]["CanvasHere"] | null;
            readonly phase: components["schemas"]["PhaseHere"] | null;
            readonly parts: components["schemas"]["SharedPart"][];
            readonly held_back: number;
            shared_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description When the team last chose these words
             */
            looked_at: string;
            comments: number;
            readonly thanked_by: string[];
            readonly used_by: string[];
            readonly mine: components["schemas"]["MySigns"];
            readonly abilities: {
                change: boolean;
                take_back: boolean;
                comment: boolean;
                acknowledge: boolean;
            };
        };
        /**
         * @description * `block` - Block
         *     * `note` - Note
         *     * `learning` - Learning
         *     * `experiment` - Experiment
         *     * `log` - Log
         *     * `practice` - Practice
         * @enum {string}
         */
        ShareKind: "block" | "note" | "learning" | "experiment" | "log" | "practice";
        /**
         * @description Words of a share, and what they are: a note, what was done in a round, a learning. `lane` is the title of the
         *     note's lane, or empty.
         */
        SharedPart: {
            place: components["schemas"]["PlaceEnum"];
            lane: string;
            text: string;
        };
        /** @description A block of another canvas, and what may be brought from it. */
        Shelf: {
            block: string;
            readonly title: string;
            notes: components["schemas"]["Found"][];
        };
        ShownBlock: {
            id: string;
            title: string;
            kind: string;
            layout: components["schemas"]["Layout"];
            /** @description Everybody who is invited may write there */
            readonly is_open: boolean;
            change: components["schemas"]["ChangeEnum"];
        };
        /** @description A canvas of a set. `gone`: the titles of blocks it has no more. */
        ShownCanvas: {
            slug: string;
            number: number;
            title: string;
            purpose: string;
            phase: string;
            blocks: components["schemas"]["ShownBlock"][];
            change: components["schemas"]["ChangeEnum"];
            readonly gone: string[];
        };
        /** @description What is to be said, in the reader's language, before what was counted. `is_signal`: a reason to ask. */
        ShownMeasure: {
            id: string;
            group: components["schemas"]["ShownMeasureGroupEnum"];
            readonly title: string;
            sentence: string;
            /** @description The coach's question */
            readonly question: string;
            /** @description The same in the language most of the core team use */
            to_ask: string;
            unit: components["schemas"]["UnitEnum"];
            /** Format: double */
            value: number | null;
            n: number | null;
            of: number | null;
            parts: components["schemas"]["Part"][];
            before: components["schemas"]["PastReading"] | null;
            is_signal: boolean;
            /** @description Few cases: read with care */
            is_small: boolean;
        };
        /**
         * @description * `openness` - openness
         *     * `progress` - progress
         *     * `learning` - learning
         *     * `rhythm` - rhythm
         * @enum {string}
         */
        ShownMeasureGroupEnum: "openness" | "progress" | "learning" | "rhythm";
        /** @description A block that teams agreed to show. `is_open`: there are two or more, and everybody in the programme may look. */
        SideBySide: {
            readonly canvas: components["schemas"]["CanvasHere"];
            /** @description What the block asks */
            readonly question: string;
            teams: components["schemas"]["Place"][];
            is_open: boolean;
            readonly columns: components["schemas"]["Column"][];
        };
        /** @description Needs `places` in its context, as a row of the feed does. */
        Sight: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string;
            readonly target: components["schemas"]["Target"] | null;
            readonly coach: components["schemas"]["PersonInTeam"];
            /**
             * Format: date-time
             * @description When the coach last said so
             */
            at: string;
            /** @description The thing was changed since */
            readonly has_changed: boolean;
            readonly abilities: {
                take_back: boolean;
            };
        };
        SightChoice: {
            /** @description Teams see what their coaches say to have seen */
            is_on: boolean;
            abilities: components["schemas"]["SightChoiceAbilities"];
        };
        SightChoiceAbilities: {
            change: boolean;
        };
        SightChoiceChangeRequest: {
            is_on: boolean;
        };
        /** @description Where the words come from. Of a note that was deleted: where it was. */
        Source: {
            /** Format: uuid */
            canvas: string;
            number: number;
            readonly title: string;
            block: string;
            readonly block_title: string;
            /** Format: uuid */
            note: string;
        };
        /**
         * @description * `named` - named
         *     * `invited` - invited
         *     * `silent` - silent
         *     * `arrived` - arrived
         *     * `contributing` - contributing
         * @enum {string}
         */
        StandingEnum: "named" | "invited" | "silent" | "arrived" | "contributing";
        StateRequest: {
            state: components["schemas"]["AssumptionState"];
            /** @description Needed where the evidence proposes another state */
            because?: string;
        };
        Statement: {
            /** Format: uuid */
            id: string;
            statement: string;
            state: components["schemas"]["AssumptionState"];
        };
        /**
         * @description * `waiting` - Waiting for the team
         *     * `accepted` - Taken up
         *     * `declined` - Not taken up
         * @enum {string}
         */
        StatusEnum: "waiting" | "accepted" | "declined";
        Step: {
            minutes: number;
            text: string;
        };
        StepLines: {
            name: components["schemas"]["TransitionName"];
            lines: components["schemas"]["RequirementLine"][];
        };
        /** @description A step and what is said with it; what the step does not take is left out. */
        StepRequest: {
            transition: components["schemas"]["TransitionName"];
            to?: components["schemas"]["StepToEnum"];
            /**
             * Format: date
             * @description Of the round that opens; today when not given
             */
            started_on?: string;
            /**
             * Format: date
             * @description Of what closes; today when not given
             */
            ended_on?: string;
            reason?: string;
            stop_rule?: string;
            /** @description Who was told */
            told?: string;
            /**
             * Format: date
             * @description When those who took part were told
             */
            told_on?: string;
            /**
             * Format: date
             * @description Of a pause; at most 30 days ahead
             */
            look_again_on?: string;
            /** @description Where one looked for what speaks against */
            looked_for?: string;
            /** @description What the first round of the new cycle changes */
            change?: string;
        };
        /** @description `given` is what was said with the step: a reason, who was told, which stop rule. */
        StepTaken: {
            /** Format: uuid */
            id: string;
            transition: string;
            before: components["schemas"]["ExperimentState"];
            after: components["schemas"]["ExperimentState"];
            given: {
                [key: string]: unknown;
            };
            by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            at: string;
        };
        /**
         * @description * `iterating` - iterating
         *     * `piloting` - piloting
         * @enum {string}
         */
        StepToEnum: "iterating" | "piloting";
        Story: {
            title: string;
            decision_owner?: string;
            participants_groups?: string[];
            visibility?: components["schemas"]["Visibility"];
            open_to_evidence?: boolean;
            /** Format: uuid */
            id: string;
            team: components["schemas"]["TeamName"];
            state: components["schemas"]["ExperimentState"];
            assumption: components["schemas"]["Assumption"] | null;
            also_touched: components["schemas"]["Statement"][];
            rests_on_refuted: boolean;
            /** @description Who runs the test */
            owner: components["schemas"]["Person"] | null;
            /** Format: uuid */
            continues_from: string | null;
            paused_from: components["schemas"]["ExperimentState"] | components["schemas"]["BlankEnum"];
            /** Format: date */
            look_again_on: string | null;
            stopped_early: boolean;
            designs: components["schemas"]["Design"][];
            iterations: components["schemas"]["Iteration"][];
            pilots: components["schemas"]["Pilot"][];
            /** @description As far as the asking person may see it */
            evidence: components["schemas"]["Trace"][];
            learnings: components["schemas"]["Learning"][];
            decisions: components["schemas"]["Decision"][];
            steps: components["schemas"]["StepTaken"][];
            created_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
                comment: boolean;
                ask: boolean;
                add_evidence: boolean;
            };
        };
        /**
         * @description * `solid` - solid
         *     * `dashed` - dashed
         *     * `dotted` - dotted
         * @enum {string}
         */
        StyleEnum: "solid" | "dashed" | "dotted";
        /**
         * @description A block the learning could go back to; `note` is what it touches there, when that is known. `why` is empty for
         *     the note that the assumption came from.
         */
        Suggestion: {
            canvas: components["schemas"]["CanvasName"];
            block: string;
            /** @description The block's */
            readonly title: string;
            readonly why: string;
            note: components["schemas"]["NoteWords"] | null;
        };
        TakeAwayRequest: {
            references: string[];
        };
        /** @description What the note became. `is_new` is false when it had become that before. */
        Taken: {
            is_new: boolean;
            /** Format: uuid */
            assumption?: string | null;
            /** Format: uuid */
            experiment?: string | null;
        };
        TakenDecisionRequest: {
            to: components["schemas"]["ApplicationDecision"];
            message?: string;
            /** @description Though the call is open, or its places are taken */
            even_so?: boolean;
            /** @description If not the application's own */
            team_name?: string;
        };
        /** @description Ids of the notes that were added, in the order of the file. */
        TakenIn: {
            notes: string[];
        };
        /** @description What something is about: its kind, its title in the reader's language, and where the front end shows it. */
        Target: {
            kind: string;
            /** Format: uuid */
            id: string;
            title: string;
            path: string;
        };
        /**
         * @description * `canvas` - Canvas
         *     * `experiment` - Experiment
         *     * `log_entry` - Log Entry
         * @enum {string}
         */
        TargetKindEnum: "canvas" | "experiment" | "log_entry";
        Task: {
            /** Format: uuid */
            id: string;
            team: components["schemas"]["TaskTeam"];
            /** @description After which meeting; 1 after the first */
            gap: number | null;
            template: string | null;
            /** @description A template's in the reader's language */
            title: string;
            done_when: string;
            owner_role: string;
            readonly assignee: components["schemas"]["PersonInTeam"] | null;
            /** Format: date */
            due_on: string | null;
            /** @description Where the programme is */
            is_overdue: boolean;
            origin: string;
            state: components["schemas"]["TaskState"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            ended_at: string | null;
            readonly ended_by: components["schemas"]["PersonInTeam"] | null;
            readonly abilities: {
                change: boolean;
                finish: boolean;
            };
        };
        /**
         * @description * `open` - Open
         *     * `done` - Done
         *     * `dropped` - Dropped
         * @enum {string}
         */
        TaskState: "open" | "done" | "dropped";
        TaskTeam: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        Team: {
            /** Format: uuid */
            id: string;
            name: string;
            phenomenon: string;
            visibility: components["schemas"]["Visibility"];
            programme: components["schemas"]["Place"];
            /**
             * @description One's own
             *
             *     * `core` - Core team
             *     * `stakeholder` - Invited participant
             *     * `guest` - Guest
             *     * `owner` - Programme owner
             *     * `coach` - Coach
             */
            role: (components["schemas"]["AnyRole"] | components["schemas"]["NullEnum"]) | null;
            readonly people_counts: components["schemas"]["PeopleCounts"];
            readonly sector_counts: components["schemas"]["SectorCounts"];
            /** Format: date-time */
            archived_at: string | null;
        };
        TeamBoard: {
            team: components["schemas"]["Place"];
            /** @description Of coaches, which the team has neither answered nor parked */
            open_questions: number;
            canvases: components["schemas"]["Cell"][];
            experiments: components["schemas"]["Tried"][];
            measures: components["schemas"]["ShownMeasure"][];
        };
        TeamDetail: {
            /** Format: uuid */
            id: string;
            name: string;
            phenomenon: string;
            visibility: components["schemas"]["Visibility"];
            programme: components["schemas"]["Place"];
            /**
             * @description One's own
             *
             *     * `core` - Core team
             *     * `stakeholder` - Invited participant
             *     * `guest` - Guest
             *     * `owner` - Programme owner
             *     * `coach` - Coach
             */
            role: (components["schemas"]["AnyRole"] | components["schemas"]["NullEnum"]) | null;
            readonly people_counts: components["schemas"]["PeopleCounts"];
            readonly sector_counts: components["schemas"]["SectorCounts"];
            /** Format: date-time */
            archived_at: string | null;
            readonly abilities: {
                edit: boolean;
                invite: boolean;
                manage_people: boolean;
                archive: boolean;
                comment: boolean;
                ask: boolean;
                add_task: boolean;
                experiment: boolean;
                write_log: boolean;
                view_measures: boolean;
                exchange: boolean;
                share: boolean;
                write_review: boolean;
                view_memos: boolean;
                write_memo: boolean;
                view_sights: boolean;
                mark_seen: boolean;
            };
        };
        TeamName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TeamPost: {
            /**
             * Format: uuid
             * @description The team's
             */
            id: string;
            /** @description Whether e-mails quote what is written in the team */
            readonly quotes_texts: boolean;
            readonly abilities: {
                change: boolean;
            };
        };
        /**
         * @description * `core` - Core team
         *     * `stakeholder` - Invited participant
         *     * `guest` - Guest
         * @enum {string}
         */
        TeamRole: "core" | "stakeholder" | "guest";
        /** @description One canvas template. Blocks are in reading order. */
        Template: {
            number: number;
            slug: string;
            phase: string;
            title: string;
            purpose: string;
            when_to_use?: string;
            estimated_minutes?: number;
            steps: components["schemas"]["Step"][];
            guiding_questions: string[];
            typical_mistakes?: string[];
            blocks: components["schemas"]["Block"][];
            links: components["schemas"]["TemplateLink"][];
            example?: components["schemas"]["Example"];
        };
        TemplateDetail: {
            /** Format: uuid */
            id: string;
            readonly template: components["schemas"]["Template"];
            readonly vocabulary: components["schemas"]["Vocabulary"];
        };
        TemplateLink: {
            from_block: string;
            to_canvas: string;
            to_block: string;
            relation: string;
            note?: string;
        };
        TemplateList: {
            /** Format: uuid */
            id: string;
            number: number;
            slug: string;
            readonly title: string;
        };
        Test: {
            /** Format: uuid */
            id: string;
            title: string;
            state: components["schemas"]["ExperimentState"];
        };
        Thread: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            team: string;
            kind: components["schemas"]["ThreadKind"];
            audience: components["schemas"]["Audience"];
            target_kind: string;
            /** Format: uuid */
            target_id: string;
            anchor_kind: components["schemas"]["AnchorKindEnum"] | components["schemas"]["BlankEnum"];
            anchor_id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            resolved_at: string | null;
            readonly resolved_by: components["schemas"]["PersonInTeam"];
            /**
             * @description Of a question
             *
             *     * `open` - Open
             *     * `answered` - Answered
             *     * `parked` - Parked
             */
            state: (components["schemas"]["QuestionState"] | components["schemas"]["NullEnum"]) | null;
            /** @description Until when, or why, in the team's words */
            parked_until: string;
            comments: components["schemas"]["Comment"][];
            /** @description Comments by others that are new to the reader, by their ids */
            readonly unread: string[];
            /** @description To which the reader may narrow it */
            readonly smaller_audiences: components["schemas"]["Audience"][];
            readonly abilities: {
                reply: boolean;
                resolve: boolean;
                settle: boolean;
            };
        };
        /**
         * @description * `talk` - Talk
         *     * `question` - Question
         * @enum {string}
         */
        ThreadKind: "talk" | "question";
        Thresholds: {
            started: number;
            filled: number;
        };
        Ticket: {
            ticket: string;
            /** @description Seconds */
            expires_in: number;
        };
        /** @description A step that can be put into an agenda, in the reader's language. */
        TimedStep: {
            kind: components["schemas"]["AgendaStepKind"];
            title: string;
            minutes: number;
            /** @description What people do in it */
            about: string;
            /** @description Its number */
            canvas: number | null;
            /** @description Its number */
            lesson: number | null;
            /** @description Its slug; empty for none */
            recipe: string;
            recipe_title: string;
            /** @description Where its words come from; empty: from whoever wrote it */
            origin: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description After all steps before it
             */
            starts_at: string;
        };
        Token: {
            /** Format: uuid */
            readonly id: string;
            name: string;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly last_used_at: string | null;
        };
        TokenRequest: {
            name: string;
        };
        /** @description Sums of the whole programme; `learnings` and `practices` are among what is `shared`. */
        Totals: {
            shared: number;
            learnings: number;
            practices: number;
            help_open: number;
            offers_accepted: number;
        };
        /** @description Evidence inside the story. */
        Trace: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["TypeEnum"];
            text: string;
            /** Format: double */
            value: number | null;
            unit: string;
            n: number | null;
            of_n: number | null;
            direction: components["schemas"]["EvidenceDirection"];
            strength: number;
            /** Format: date */
            collected_on: string;
            collected_by: components["schemas"]["CollectedByEnum"];
            /** Format: uuid */
            iteration: string | null;
            /** Format: uuid */
            pilot: string | null;
            consent_to_show: boolean;
            status: components["schemas"]["StatusEnum"];
            author: components["schemas"]["Person"];
        };
        /** @description A step from the present state. `is_open`: nothing is missing but what `asks` for with the step. */
        Transition: {
            name: components["schemas"]["TransitionName"];
            /** @description Chosen from, if several */
            to: components["schemas"]["ExperimentState"][];
            is_open: boolean;
            missing: components["schemas"]["Need"][];
            open_points: components["schemas"]["Need"][];
            questions: string[];
            /** @description What may be given with the step */
            takes: string[];
        };
        /**
         * @description * `frame` - frame
         *     * `design` - design
         *     * `make_ready` - make_ready
         *     * `start` - start
         *     * `next_round` - next_round
         *     * `begin_pilot` - begin_pilot
         *     * `skip_pilot` - skip_pilot
         *     * `make_sense` - make_sense
         *     * `decide` - decide
         *     * `close` - close
         *     * `begin_again` - begin_again
         *     * `pause` - pause
         *     * `resume` - resume
         *     * `stop_early` - stop_early
         * @enum {string}
         */
        TransitionName: "frame" | "design" | "make_ready" | "start" | "next_round" | "begin_pilot" | "skip_pilot" | "make_sense" | "decide" | "close" | "begin_again" | "pause" | "resume" | "stop_early";
        Tried: {
            /** Format: uuid */
            id: string;
            title: string;
            state: components["schemas"]["ExperimentState"];
            days_since_round: number | null;
        };
        /**
         * @description * `measurement` - Measurement
         *     * `observation` - Observation
         *     * `quote` - Quote
         *     * `story` - Story
         *     * `document` - Document
         *     * `system_log` - System log
         * @enum {string}
         */
        TypeEnum: "measurement" | "observation" | "quote" | "story" | "document" | "system_log";
        Undone: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            due_on: string | null;
            is_overdue: boolean;
            assignee: components["schemas"]["PersonInTeam"] | null;
        };
        /**
         * @description * `yes` - yes
         *     * `share` - share
         *     * `index` - index
         *     * `days` - days
         *     * `count` - count
         *     * `score` - score
         * @enum {string}
         */
        UnitEnum: "yes" | "share" | "index" | "days" | "count" | "score";
        Unread: {
            /** @description At most 100 */
            count: number;
        };
        /** @description That a note of this canvas is shown on another one, by the note `shown`. */
        Use: {
            /** Format: uuid */
            canvas: string;
            number: number;
            readonly title: string;
            block: string;
            readonly block_title: string;
            /** Format: uuid */
            note: string;
            /** Format: uuid */
            shown: string;
        };
        /** @description A reference that was made: its note is on the other canvas. */
        Used: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            note: string;
        };
        /**
         * @description * `team_opened` - Team Opened
         *     * `team_changed` - Team Changed
         *     * `team_archived` - Team Archived
         *     * `team_unarchived` - Team Unarchived
         *     * `member_joined` - Member Joined
         *     * `member_left` - Member Left
         *     * `member_removed` - Member Removed
         *     * `people_invited` - People Invited
         *     * `contributors_told` - Contributors Told
         *     * `canvas_changed` - Canvas Changed
         *     * `notes_added` - Notes Added
         *     * `canvas_restored` - Canvas Restored
         *     * `commented` - Commented
         *     * `thread_resolved` - Thread Resolved
         *     * `thread_reopened` - Thread Reopened
         *     * `question_asked` - Question Asked
         *     * `question_answered` - Question Answered
         *     * `question_parked` - Question Parked
         *     * `question_reopened` - Question Reopened
         *     * `assumption_changed` - Assumption Changed
         *     * `experiment_opened` - Experiment Opened
         *     * `experiment_changed` - Experiment Changed
         *     * `experiment_moved` - Experiment Moved
         *     * `evidence_added` - Evidence Added
         *     * `evidence_accepted` - Evidence Accepted
         *     * `log_written` - Log Written
         *     * `review_published` - Review Published
         *     * `tasks_opened` - Tasks Opened
         *     * `task_added` - Task Added
         *     * `task_taken` - Task Taken
         *     * `task_done` - Task Done
         *     * `task_reopened` - Task Reopened
         *     * `task_dropped` - Task Dropped
         *     * `thing_shared` - Thing Shared
         *     * `help_asked` - Help Asked
         *     * `help_accepted` - Help Accepted
         *     * `answers_came` - Answers Came
         *     * `answer_placed` - Answer Placed
         * @enum {string}
         */
        Verb: "team_opened" | "team_changed" | "team_archived" | "team_unarchived" | "member_joined" | "member_left" | "member_removed" | "people_invited" | "contributors_told" | "canvas_changed" | "notes_added" | "canvas_restored" | "commented" | "thread_resolved" | "thread_reopened" | "question_asked" | "question_answered" | "question_parked" | "question_reopened" | "assumption_changed" | "experiment_opened" | "experiment_changed" | "experiment_moved" | "evidence_added" | "evidence_accepted" | "log_written" | "review_published" | "tasks_opened" | "task_added" | "task_taken" | "task_done" | "task_reopened" | "task_dropped" | "thing_shared" | "help_asked" | "help_accepted" | "answers_came" | "answer_placed";
        /** @description `sequence` is what `/state/` and `/restore/` take; `at` is when that step was made. */
        Version: {
            name: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            canvas: string;
            sequence: number;
            /** Format: date-time */
            at: string;
            named_by: components["schemas"]["Person"] | null;
            /** Format: date-time */
            named_at: string;
            readonly abilities: {
                change: boolean;
            };
        };
        /**
         * @description * `team` - Only the core team and the coaches
         *     * `space` - Everyone invited to the space
         *     * `programme` - Also the core members of the programme's other teams
         * @enum {string}
         */
        Visibility: "team" | "space" | "programme";
        /** @description The words shared by all canvases of a set. */
        Vocabulary: {
            phases: components["schemas"]["Phase"][];
            sectors: components["schemas"]["Named"][];
            note_types: components["schemas"]["NoteType"][];
            block_kinds: components["schemas"]["BlockKind"][];
            link_relations: components["schemas"]["Named"][];
        };
        Waiting: {
            meeting: components["schemas"]["LastMeeting"];
            team: components["schemas"]["Place"];
            /** Format: date-time */
            closes_at: string;
        };
        WaitingLine: {
            /** Format: uuid */
            id: string;
            line: string;
            /** Format: uuid */
            experiment: string;
            /** @description The experiment's */
            title: string;
            /** @description Whom it waits for, by name or address */
            people: string[];
        };
        /** @description Somebody outside, and the first of what they said since they last heard; `count` of all of it. */
        WaitingToHear: {
            person: components["schemas"]["Person"];
            role: components["schemas"]["TeamRole"];
            sector: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            /** @description Else they read it here, when they come back by their link */
            has_address: boolean;
            /** Format: date */
            since: string;
            said: components["schemas"]["OwnWords"][];
            count: number;
        };
        /**
         * @description A note and what it is to become. `experiment` is needed by the parts of one, `assumption` by its state,
         *     `rests_on` (evidence) by a learning, `because` by a test that has begun.
         */
        WantedRequest: {
            /** Format: uuid */
            note: string;
            field: components["schemas"]["PromotedField"];
            /** @description Other words than the note's */
            text?: string;
            kind?: components["schemas"]["AssumptionKind"] | components["schemas"]["BlankEnum"];
            because?: string;
            /** Format: uuid */
            experiment?: string | null;
            /** Format: uuid */
            assumption?: string | null;
            /** Format: uuid */
            rests_on?: string | null;
        };
        /** @description What the evidence says: strengths added up, and the state it proposes; null before anything was tested. */
        Weighed: {
            sum_for: number;
            types_for: number;
            sum_against: number;
            criterion_met: boolean | null;
            proposed: (components["schemas"]["AssumptionState"] | components["schemas"]["NullEnum"]) | null;
        };
        /**
         * @description * `before` - before
         *     * `after` - after
         * @enum {string}
         */
        WhenEnum: "before" | "after";
        WhoAsks: components["schemas"]["Me"] | components["schemas"]["Nobody"];
        /** @description How one wants to come. What is left out stays as it was said before. */
        WishRequest: {
            /** @description Take part with a seat; false: follow along */
            seat: boolean;
            /**
             * Format: uuid
             * @description One's own; else the first
             */
            team?: string | null;
            is_remote?: boolean;
            answers?: components["schemas"]["MeetingAnswerRequest"][];
            dietary?: string;
            access?: string;
        };
        /** @description Why the request was refused. `code` is stable; `detail` is a sentence for the person. */
        Problem: {
            type: string;
            status: number;
            code: string;
            detail: string;
            errors?: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    activity_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedActivityList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agenda_parts_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaParts"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreements_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreementRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparingAgreement"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreements_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applications_list: {
        parameters: {
            query: {
                call: string;
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedApplicationList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applications_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applications_decide_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakenDecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applications_preview_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applications_resend_link_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applications_amend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendedApplicationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldApplication"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applications_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldApplication"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applications_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRequest"];
            };
        };
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assumptions_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                state?: "dropped" | "in_test" | "open" | "refuted" | "supported" | "unclear";
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedAssumptionList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assumptions_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssumptionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssumptionDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assumptions_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssumptionDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assumptions_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedAssumptionContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssumptionDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assumptions_state_create: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssumptionDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachments_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewAttachmentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachments_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachments_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["PatchedAltRequest"];
                "application/json": components["schemas"]["PatchedAltRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachments_file_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attachments_thumbnail_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calls_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedCallList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calls_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCallRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calls_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calls_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calls_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedCallContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calls_publish_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Call"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_images_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewCanvasImageRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasImage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_images_file_retrieve: {
        parameters: {
            query?: {
                size?: "small" | "whole";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_marks_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasMarks"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_references_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasReferences"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_references_notes_list: {
        parameters: {
            query: {
                canvas: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shelf"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_references_origins_list: {
        parameters: {
            query?: {
                block?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Origin"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_sets_list: {
        parameters: {
            query: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedListedSetList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_sets_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetDetail"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_sets_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_sets_bring_back_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_sets_file_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_sets_retire_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_sets_preview_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenSetRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_templates_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvas_templates_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedCanvasList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_call_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CanvasCallRequest"];
            };
        };
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_clock_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasClock"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_clock_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockCommandRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasClock"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_contributions_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contributions"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_export_retrieve: {
        parameters: {
            query: {
                authors?: boolean;
                discussion?: boolean;
                /**
                 * @description * `pdf` - PDF
                 *     * `docx` - Word
                 *     * `csv` - Table
                 *     * `json` - Data
                 *     * `poster` - Poster
                 */
                format: "pdf" | "docx" | "csv" | "json" | "poster";
                /**
                 * @description * `en` - English
                 *     * `fi` - Suomi
                 *     * `et` - Eesti
                 *     * `sv` - Svenska
                 */
                language?: "en" | "fi" | "et" | "sv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/csv": string;
                    "application/json": {
                        /** @enum {string} */
                        format: "niitty-canvas";
                        /**
                         * @description Raised when this form changes
                         * @enum {integer}
                         */
                        version: 1;
                        exported_at?: string;
                        /**
                         * @description Of `title` and of nothing else: notes are in whatever language people wrote them
                         * @enum {string}
                         */
                        language?: "en" | "fi" | "et" | "sv";
                        team?: string;
                        canvas: {
                            /** @description Which canvas it is; it is taken in by the same canvas of any team */
                            slug: string;
                            number?: number;
                            title?: string;
                        };
                        notes: {
                            /** @description Names the note within the file; a note that is taken in gets an id of its own */
                            id: string;
                            block: string;
                            type: string;
                            text: string;
                            /** @description Sorts the notes of a block; those without one come last */
                            order?: string;
                            lane?: string;
                            column?: number;
                            x?: number;
                            y?: number;
                            /** @description The id of a note that this one is about; kept where that note is in the file */
                            ref?: string;
                            /** @description The address of the picture that `text` describes; kept where it is a picture of the same team that the importer sees */
                            image?: string;
                            /** @description A name, when names were wanted. Not taken in: a note that is taken in is its importer's */
                            author?: string;
                            /** @description Not taken in */
                            created_at?: string;
                        }[];
                        links?: {
                            from: string;
                            to: string;
                            relation: string;
                            state?: string;
                            label?: string;
                        }[];
                        groups?: {
                            block: string;
                            title: string;
                            notes: string[];
                        }[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_grants_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_grants_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGrantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_grants_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_history_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedHistoryStepList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_import_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "niitty-canvas";
                    /**
                     * @description Raised when this form changes
                     * @enum {integer}
                     */
                    version: 1;
                    exported_at?: string;
                    /**
                     * @description Of `title` and of nothing else: notes are in whatever language people wrote them
                     * @enum {string}
                     */
                    language?: "en" | "fi" | "et" | "sv";
                    team?: string;
                    canvas: {
                        /** @description Which canvas it is; it is taken in by the same canvas of any team */
                        slug: string;
                        number?: number;
                        title?: string;
                    };
                    notes: {
                        /** @description Names the note within the file; a note that is taken in gets an id of its own */
                        id: string;
                        block: string;
                        type: string;
                        text: string;
                        /** @description Sorts the notes of a block; those without one come last */
                        order?: string;
                        lane?: string;
                        column?: number;
                        x?: number;
                        y?: number;
                        /** @description The id of a note that this one is about; kept where that note is in the file */
                        ref?: string;
                        /** @description The address of the picture that `text` describes; kept where it is a picture of the same team that the importer sees */
                        image?: string;
                        /** @description A name, when names were wanted. Not taken in: a note that is taken in is its importer's */
                        author?: string;
                        /** @description Not taken in */
                        created_at?: string;
                    }[];
                    links?: {
                        from: string;
                        to: string;
                        relation: string;
                        state?: string;
                        label?: string;
                    }[];
                    groups?: {
                        block: string;
                        title: string;
                        notes: string[];
                    }[];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenIn"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_lessons_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_moments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moment"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_replay_retrieve: {
        parameters: {
            query?: {
                /** @description What happened after this step */
                after?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_restore_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Restored"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    canvases_state_retrieve: {
        parameters: {
            query?: {
                /** @description At this moment */
                at?: string;
                /** @description After this step, or the last before it */
                sequence?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastState"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_askings_resend_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingWithLink"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_askings_revoke_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asking"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_askings_look_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedLine"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_askings_open_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opened"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLineRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneLine"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneLine"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_destroy: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedLineContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneLine"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_answer_create: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneLine"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_askings_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asking"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_askings_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewAskingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskingWithLink"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_grants_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asked"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_grants_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAskedRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asked"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checklist_lines_grants_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comments_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCommentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comments_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comments_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedCommentTextRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comments_reactions_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "agree" | "thanks" | "unsure";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comments_reactions_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "agree" | "thanks" | "unsure";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisions_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisions_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisions_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedDecisionContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    designs_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    designs_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedDesignChangesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Design"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                direction?: "against" | "context" | "for" | "mixed";
                experiment?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                status?: "accepted" | "declined" | "waiting";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedEvidenceList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTraceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedTraceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_accept_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedReplyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_decline_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evidence_withdraw_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiments_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                state?: "closed" | "decided" | "designed" | "framed" | "idea" | "iterating" | "paused" | "piloting" | "ready" | "sensemaking";
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedExperimentList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiments_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExperimentRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiments_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiments_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedExperimentChangesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiments_export_retrieve: {
        parameters: {
            query: {
                format: "docx" | "json" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiments_transitions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transition"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    experiments_transitions_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedCanvasesExportList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExportRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasesExport"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasesExport"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_file_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/zip": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_answers_list: {
        parameters: {
            query: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                question: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedGuestAnswerList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_answers_judge_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_answers_place_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadVersionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_answers_reply_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestReplyRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_answers_amend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendedAnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_answers_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_answers_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRequest"];
            };
        };
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_questions_list: {
        parameters: {
            query?: {
                canvas?: string;
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedGuestQuestionList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_questions_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGuestQuestionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_questions_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_questions_close_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_questions_renew_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_questions_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description 128 random bits: sent again under it, the answer is there once, and its link is the same */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentAnswerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guest_questions_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_requests_list: {
        parameters: {
            query: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme: string;
                state?: "closed" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedHelpRequestList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_requests_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHelpRequestRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_requests_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_requests_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedHelpWordsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_requests_close_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    help_requests_reopen_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    information_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicInformation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitations_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedInvitationList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitations_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationWithLink"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitations_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitations_resend_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationWithLink"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitations_revoke_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitations_accept_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitations_look_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecretRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Seen"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    iterations_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Iteration"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    iterations_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedIterationContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Iteration"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    learnings_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLearningRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learning"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    learnings_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learning"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    learnings_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedLearningContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learning"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    learnings_returns_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewReturnRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learning"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    learnings_suggestions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_entries_list: {
        parameters: {
            query?: {
                /** @description Happened at this moment or later */
                after?: string;
                /** @description Happened before this moment */
                before?: string;
                /** @description The pagination cursor value. */
                cursor?: string;
                experiment?: string;
                kind?: "canvas" | "experiment" | "plain" | "round";
                /** @description Number of results to return per page. */
                page_size?: number;
                person?: string;
                tag?: string;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedLogEntryList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_entries_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntryRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntry"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_entries_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntry"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_entries_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    log_entries_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedWordsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntry"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    looks_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLookRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Look"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    materials_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewMaterialRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    materials_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    materials_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["PatchedMaterialChangeRequest"];
                "application/json": components["schemas"]["PatchedMaterialChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Material"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    materials_file_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAsks"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedProfileRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_avatar_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AvatarRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_avatar_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_calendar_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_calendar_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarWithAddress"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_calendar_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_home_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_meetings_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextMeeting"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_notification_choices_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_notification_choices_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_outcomes_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Heard"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_tokens_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedTokenList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_tokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewToken"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me_tokens_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meeting_questions_list: {
        parameters: {
            query: {
                /** @description The pagination cursor value. */
                cursor?: string;
                meeting: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedMeetingQuestionList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meeting_questions_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeetingQuestionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meeting_questions_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meeting_questions_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedStateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedMeetingList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeetingRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedMeetingContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_agenda_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_agenda_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgendaRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "meetings_answers.csv_retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "meetings_attendance.csv_retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "meetings_calendar.ics_retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_people_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComingPeople"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_registration_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_registration_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_run_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRun"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetings_run_create: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRun"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memberships_list: {
        parameters: {
            query: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                team: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedMembershipList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memberships_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memberships_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memberships_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedMembershipChangesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memos_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedMemoList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memos_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMemoRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memo"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memos_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memo"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memos_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    memos_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedMemoContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memo"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_groups_list: {
        parameters: {
            query?: {
                canvas?: string;
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedNoteGroupList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_groups_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteGroup"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_references_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveNotesRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Used"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_references_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_references_detach_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_references_look_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_references_take_away_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeAwayRequest"];
            };
        };
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_list: {
        parameters: {
            query?: {
                canvas?: string;
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedNoteList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNoteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedPlaceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notes_move_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveNotesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifications_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                read?: "no";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedNotificationList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifications_read_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifications_read_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadRequest"];
            };
        };
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    notifications_unread_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unread"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offers_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOfferRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offers_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offers_accept_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OfferAnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offers_decline_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OfferAnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_calls_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenCall"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_calls_apply_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pilots_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPilotRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pilot"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pilots_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pilot"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pilots_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedPilotContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pilot"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programme_roles_list: {
        parameters: {
            query: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedProgrammeRoleList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programme_roles_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgrammeRoleRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRole"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programme_roles_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedProgrammeList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgrammeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedNewProgrammeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_board_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_board_table_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_exchange_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_gap_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gap"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_requirements_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRequirements"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_requirements_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedChosenLineRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRequirements"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_side_by_side_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparables"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_side_by_side_block_retrieve: {
        parameters: {
            query: {
                block: string;
                /** @description Its slug, e.g. `iteration-log` */
                canvas: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SideBySide"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_sight_choice_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SightChoice"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    programmes_sight_choice_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SightChoiceChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SightChoice"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    promotions_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pulses_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pulses_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PulseAnswerRequest"];
            };
        };
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questions_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Open ones to teams whose core one is in */
                for_me?: "true";
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
                state?: "answered" | "open" | "parked";
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedCoachQuestionList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questions_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuestionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questions_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questions_answer_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QuestionAnswerRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questions_park_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ParkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    questions_reopen_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachQuestion"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    realtime_tickets_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registrations_list: {
        parameters: {
            query: {
                /** @description The pagination cursor value. */
                cursor?: string;
                meeting: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedRegistrationList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registrations_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedAttendanceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviews_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedReviewList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviews_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReviewRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviews_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviews_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviews_partial_update: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedReviewWordsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviews_publish_create: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was edited: `"3"` */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_list: {
        parameters: {
            query: {
                /** @description The slug of a canvas, e.g. `iteration-log` */
                canvas?: string;
                /** @description The pagination cursor value. */
                cursor?: string;
                kind?: "block" | "experiment" | "learning" | "log" | "note" | "practice";
                /** @description Number of results to return per page. */
                page_size?: number;
                /** @description The id of a phase, e.g. `try` */
                phase?: string;
                programme: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedShareList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewShareRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedShareChangesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_acknowledgement_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MySignsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shares_renew_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Share"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sights_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                target_id?: string;
                target_kind?: "canvas" | "experiment" | "log_entry";
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedSightList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sights_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSightRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sight"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sights_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                gap?: number;
                /** @description Those one was asked to do */
                mine?: "true";
                /** @description Number of results to return per page. */
                page_size?: number;
                state?: "done" | "dropped" | "open";
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedTaskList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTaskRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedTaskContentRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_drop_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_finish_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_reopen_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasks_take_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    team_posts_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPost"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    team_posts_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedTeamPostChangeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPost"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_list: {
        parameters: {
            query?: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedTeamList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeamRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedTeamChangesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_agreements_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasChoice"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_archive_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_brief_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_measures_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_missing_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Missing"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_outcomes_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcomes"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_outcomes_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutcomeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_share_preview_retrieve: {
        parameters: {
            query: {
                block?: string;
                kind: "block" | "experiment" | "learning" | "log" | "note";
                /** @description Its id; of a block that of its canvas */
                thing: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundParts"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_shareable_list: {
        parameters: {
            query: {
                kind: "block" | "experiment" | "help" | "learning" | "log" | "note";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_unarchive_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamDetail"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_visit_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    teams_waiting_lines_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingLine"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_list: {
        parameters: {
            query: {
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
                target_id: string;
                target_kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedThreadList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again, the same key makes nothing new */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewThreadRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_narrow_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AudienceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_reopen_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_resolve_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_mentionable_retrieve: {
        parameters: {
            query: {
                target_id: string;
                target_kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readers"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threads_read_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadUptoRequest"];
            };
        };
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_list: {
        parameters: {
            query?: {
                canvas?: string;
                /** @description The pagination cursor value. */
                cursor?: string;
                /** @description Number of results to return per page. */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginatedVersionList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVersionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No response body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    versions_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchedVersionNameRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
