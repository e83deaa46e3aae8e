export const RaiseButton = () => null;
