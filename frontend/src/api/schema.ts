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
        /**
         * @description * `` - whole
         *     * `block` - block
         *     * `note` - note
         * @enum {string}
         */
        AnchorKindEnum: "block" | "note";
        /**
         * @description * `core` - Core team
         *     * `stakeholder` - Invited participant
         *     * `guest` - Guest
         *     * `owner` - Programme owner
         *     * `coach` - Coach
         * @enum {string}
         */
        AnyRole: "core" | "stakeholder" | "guest" | "owner" | "coach";
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
            kind: components["schemas"]["KindEnum"];
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
         * @description * `empty` - empty
         *     * `started` - started
         *     * `filled` - filled
         * @enum {string}
         */
        CanvasState: "empty" | "started" | "filled";
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
        /** @description What is particular to a kind of block; a kind only has its own fields. */
        Config: {
            lanes?: components["schemas"]["Named"][];
            direction?: components["schemas"]["DirectionEnum"];
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
        DirectionEnum: "rows" | "columns";
        EdgeType: {
            id: string;
            title: string;
            style?: components["schemas"]["StyleEnum"];
        };
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
        /**
         * @description * `list` - list
         *     * `free_map` - free_map
         *     * `concentric_rings` - concentric_rings
         *     * `two_axis_matrix` - two_axis_matrix
         *     * `lanes` - lanes
         *     * `graph` - graph
         * @enum {string}
         */
        KindEnum: "list" | "free_map" | "concentric_rings" | "two_axis_matrix" | "lanes" | "graph";
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
        /**
         * @description * `view` - Read
         *     * `comment` - Read and comment
         *     * `contribute` - Add notes where the block is open to everyone
         *     * `change` - Change everything
         * @enum {string}
         */
        LevelEnum: "view" | "comment" | "contribute" | "change";
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
        Named: {
            id: string;
            title: string;
        };
        NewCommentRequest: {
            body: string;
            /** Format: uuid */
            thread: string;
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
        /** @enum {unknown} */
        NullEnum: null;
        /**
         * @description * `everyone` - everyone
         *     * `core` - core
         * @enum {string}
         */
        OpenToEnum: "everyone" | "core";
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
        PatchedCommentTextRequest: {
            body?: string;
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
        PatchedTeamChangesRequest: {
            name?: string;
            phenomenon?: string;
            visibility?: components["schemas"]["Visibility"];
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
        RevocationRequest: {
            /** @description Also take out whoever came in by it, core members excepted */
            remove_people?: boolean;
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
        Step: {
            minutes: number;
            text: string;
        };
        /**
         * @description * `solid` - solid
         *     * `dashed` - dashed
         *     * `dotted` - dotted
         * @enum {string}
         */
        StyleEnum: "solid" | "dashed" | "dotted";
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
         * @enum {string}
         */
        Verb: "team_opened" | "team_changed" | "team_archived" | "team_unarchived" | "member_joined" | "member_left" | "member_removed" | "people_invited" | "canvas_changed" | "commented" | "thread_resolved" | "thread_reopened";
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
