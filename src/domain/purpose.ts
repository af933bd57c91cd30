/**
 * What a text is for; every rule of the gate takes it as an input, so that no text needs an exception.
 * `first` confirms a request, `follow-up` is the one reminder, `opt-out-confirmation` the one goodbye.
 */
export type Purpose = 'first' | 'reply' | 'follow-up' | 'marketing' | 'opt-out-confirmation' | 'help';
