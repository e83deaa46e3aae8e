export const PartyList = () => <p />;
