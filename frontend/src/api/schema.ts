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
    "/api/v1/me/home/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The teams one is in or leads, with what is new in them, and one's programmes. */
        get: operations["me_home_retrieve"];
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
        /** @description Open a team with its ten canvases, and invite its core members by letter. */
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptanceRequest: {
            secret: string;
            display_name?: string;
            language?: components["schemas"]["Language"];
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
            readonly actor: components["schemas"]["PersonInTeam"];
            verb: components["schemas"]["Verb"];
            /** @description How often, when the same was done again within half an hour */
            count: number;
            /** Format: date-time */
            at: string;
            readonly target: components["schemas"]["Target"] | null;
            anchor_id: string;
            excerpt: string;
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
         * @description * `core` - Core team
         *     * `stakeholder` - Invited participant
         *     * `guest` - Guest
         *     * `owner` - Programme owner
         *     * `coach` - Coach
         * @enum {string}
         */
        AnyRole: "core" | "stakeholder" | "guest" | "owner" | "coach";
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
                contribute: boolean;
                change: boolean;
                share: boolean;
            };
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
        /**
         * @description * `empty` - empty
         *     * `started` - started
         *     * `filled` - filled
         * @enum {string}
         */
        CanvasState: "empty" | "started" | "filled";
        /**
         * @description * `core` - The core team
         *     * `participant` - Somebody who took part
         *     * `outside` - Somebody from outside
         * @enum {string}
         */
        CollectedByEnum: "core" | "participant" | "outside";
        /** @description Rounds of a lanes block. The label has a `{n}` for the number. */
        Columns: {
            label: string;
            min: number;
            max: number;
        };
        Comment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            thread: string;
            readonly author: components["schemas"]["PersonInTeam"];
            /** @description Plain text; empty when deleted */
            body: string;
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
        /**
         * @description * `>=` - at least
         *     * `<=` - at most
         * @enum {string}
         */
        ComparatorEnum: ">=" | "<=";
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
        Counts: {
            rounds: number;
            evidence: number;
            learnings: number;
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
            /** @description Empty: not known */
            baseline?: string;
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
        /** @description A right on this one canvas. */
        Grant: {
            user: components["schemas"]["Person"];
            level: components["schemas"]["LevelEnum"];
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
            message: string;
            /** Format: date-time */
            expires_at: string;
            max_uses: number;
            uses: number;
            state: components["schemas"]["InvitationState"];
            /** Format: date-time */
            sent_at: string | null;
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
            message: string;
            /** Format: date-time */
            expires_at: string;
            max_uses: number;
            uses: number;
            state: components["schemas"]["InvitationState"];
            /** Format: date-time */
            sent_at: string | null;
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
            /** Format: date-time */
            changed_at: string;
            revision: number;
            readonly abilities: {
                change: boolean;
            };
        };
        /**
         * @description * `en` - English
         *     * `fi` - Suomi
         *     * `et` - Eesti
         *     * `sv` - Svenska
         * @enum {string}
         */
        Language: "en" | "fi" | "et" | "sv";
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
            /** @description Asked by a coach, and neither answered by anybody else nor closed */
            open_questions: number;
            readonly abilities: {
                edit: boolean;
                delete: boolean;
                comment: boolean;
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
        /** @description The signed-in person. */
        Me: {
            /** Format: uuid */
            id: string;
            display_name: string;
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
        /**
         * @description * `consent` - By consent
         *     * `owner` - By the decision owner
         *     * `authority` - By an authority
         * @enum {string}
         */
        MethodEnum: "consent" | "owner" | "authority";
        Named: {
            id: string;
            title: string;
        };
        /** @description Something that is missing; `asks` names the field of the step that would give it, or is empty. */
        Need: {
            code: string;
            sentence: string;
            asks: string;
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
        NewGrantRequest: {
            /** Format: uuid */
            user: string;
            level: components["schemas"]["LevelEnum"];
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
            canvas: string;
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
            id: string;
            /** Format: uuid */
            canvas: string;
            readonly author: components["schemas"]["Person"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            changed_at: string;
            readonly abilities: {
                change: boolean;
            };
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
        /** @enum {unknown} */
        NullEnum: null;
        Offered: {
            block: string;
            may_become: components["schemas"]["PromotedField"][];
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
        /**
         * @description * `persevere` - Continue
         *     * `adapt` - Adapt
         *     * `scale` - Scale
         *     * `stop` - Stop
         * @enum {string}
         */
        OutcomeEnum: "persevere" | "adapt" | "scale" | "stop";
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
        PastGroup: {
            id: string;
            block: string;
            title: string;
            notes: string[];
        };
        /** @description An arrow as it was, between two notes. */
        PastLink: {
            id: string;
            source: string;
            target: string;
            relation: string;
            state: string;
            label: string;
            author: string;
        };
        /** @description A note as it was. `author` is an account's id. */
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
            /** @description Empty: not known */
            baseline?: string;
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
        PatchedMembershipChangesRequest: {
            role?: components["schemas"]["TeamRole"];
            sector?: components["schemas"]["Sector"] | components["schemas"]["BlankEnum"];
            about?: string;
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
        };
        PatchedProfileRequest: {
            display_name?: string;
            language?: components["schemas"]["Language"];
        };
        PatchedReplyRequest: {
            reply?: string;
        };
        PatchedTeamChangesRequest: {
            name?: string;
            phenomenon?: string;
            visibility?: components["schemas"]["Visibility"];
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
            display_name: string;
            initials: string;
            readonly avatar: string | null;
            is_guest: boolean;
        };
        /** @description Somebody in a team: as its member, else in its programme; `role` is null for those who have left. */
        PersonInTeam: {
            /** Format: uuid */
            id: string;
            display_name: string;
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
            };
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
        /** @description The text in the languages it exists in, and whose it is. */
        PublicInformation: {
            /** @description Its title */
            experiment: string;
            /** @description Its name */
            team: string;
            information: components["schemas"]["Information"];
        };
        ReplyRequest: {
            reply: string;
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
            email: string;
            /** @description Signing up with `email` needs no code */
            readonly is_address_proven: boolean;
            readonly needs_account: boolean;
            is_member: boolean;
            /** @description Sentences in the reader's language */
            readonly abilities_text: string[];
        };
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
        /** @description What the note became. `is_new` is false when it had become that before. */
        Taken: {
            is_new: boolean;
            /** Format: uuid */
            assumption?: string | null;
            /** Format: uuid */
            experiment?: string | null;
        };
        /** @description What something is about: its kind, its title in the reader's language, and where the front end shows it. */
        Target: {
            kind: string;
            /** Format: uuid */
            id: string;
            title: string;
            path: string;
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
                experiment: boolean;
                write_log: boolean;
            };
        };
        TeamName: {
            /** Format: uuid */
            id: string;
            name: string;
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
            comments: components["schemas"]["Comment"][];
            readonly abilities: {
                reply: boolean;
                resolve: boolean;
            };
        };
        Thresholds: {
            started: number;
            filled: number;
        };
        Ticket: {
            ticket: string;
            /** @description Seconds */
            expires_in: number;
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
        /**
         * @description * `team_opened` - Team Opened
         *     * `team_changed` - Team Changed
         *     * `team_archived` - Team Archived
         *     * `team_unarchived` - Team Unarchived
         *     * `member_joined` - Member Joined
         *     * `member_left` - Member Left
         *     * `member_removed` - Member Removed
         *     * `people_invited` - People Invited
         *     * `canvas_changed` - Canvas Changed
         *     * `commented` - Commented
         *     * `thread_resolved` - Thread Resolved
         *     * `thread_reopened` - Thread Reopened
         *     * `assumption_changed` - Assumption Changed
         *     * `experiment_opened` - Experiment Opened
         *     * `experiment_changed` - Experiment Changed
         *     * `experiment_moved` - Experiment Moved
         *     * `evidence_added` - Evidence Added
         *     * `evidence_accepted` - Evidence Accepted
         *     * `log_written` - Log Written
         * @enum {string}
         */
        Verb: "team_opened" | "team_changed" | "team_archived" | "team_unarchived" | "member_joined" | "member_left" | "member_removed" | "people_invited" | "canvas_changed" | "commented" | "thread_resolved" | "thread_reopened" | "assumption_changed" | "experiment_opened" | "experiment_changed" | "experiment_moved" | "evidence_added" | "evidence_accepted" | "log_written";
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
        WhoAsks: components["schemas"]["Me"] | components["schemas"]["Nobody"];
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
            header?: never;
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
                /** @description Made by the client: sent twice, taken once */
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
            header?: never;
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
}
