export interface Forms {
  readonly mutations: object;
}
