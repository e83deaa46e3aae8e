export const PartyPage = ({ id }: { readonly id: string }) => <p>{id}</p>;
