/** Refused URLs: every spelling of an address in a private network. */
import { describe, expect, test } from '@jest/globals';
import { isPublicAddress, PUBLIC_ONLY, outboundUrlProblems } from '../../../src/domain/listener/outboundUrls.js';

describe('an address is not public', () => {
  test.each([
    ['this network', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private (RFC 1918)', '10.0.0.1'],
    ['private (RFC 1918)', '172.16.0.1'],
    ['private (RFC 1918)', '172.31.255.255'],
    ['private (RFC 1918)', '192.168.1.1'],
    ['behind a carrier (RFC 6598)', '100.64.0.1'],
    ['behind a carrier (RFC 6598)', '100.127.255.255'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['link-local, where clouds keep credentials', '169.254.169.254'],
    ['the platform of Azure', '168.63.129.16'],
    ['protocol assignments', '192.0.0.8'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['benchmarks', '198.19.0.1'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['loopback, in full', '0:0:0:0:0:0:0:1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fd12:3456:789a::1'],
    ['site-local, long withdrawn', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['Teredo', '2001:0:4136:e378::1'],
    ['6to4', '2002:7f00:1::'],
    ['discard-only', '100::1'],
    ['IPv4 as IPv6, loopback', '::ffff:127.0.0.1'],
    ['IPv4 as IPv6, loopback in hexadecimal', '::ffff:7f00:1'],
    ['IPv4 as IPv6, private', '::FFFF:10.0.0.1'],
    ['IPv4 as IPv6, as it was before', '::10.0.0.1'],
    ['IPv4 behind NAT64, private', '64:ff9b::10.0.0.1'],
    ['IPv4 behind NAT64, link-local', '64:ff9b::a9fe:a9fe'],
    ['NAT64 for local use', '64:ff9b:1::1'],
  ])('%s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    '',
    'example.com',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    '1.2.3.-4',
    '0x7f.1',
    ':::',
    '1::2::3',
    '2606:4700:1',
    '2606:4700::g',
    '1:2:3:4:5:6:7:8:9',
  ])('what is none: %j', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });
});

describe('an address is public', () => {
  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '128.0.0.1',
    '169.253.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '192.167.1.1',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450::1',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('a listener may not be at', () => {
  test.each([
    ['https://127.0.0.1/', 'internet'],
    ['https://127.1/', 'internet'],
    ['https://2130706433/', 'internet'],
    ['https://0x7f000001/', 'internet'],
    ['https://0177.0.0.1/', 'internet'],
    ['https://１２７.0.0.1/', 'internet'],
    ['https://[::1]/', 'internet'],
    ['https://[::ffff:127.0.0.1]/', 'internet'],
    ['https://[fe80::1]/', 'internet'],
    ['https://169.254.169.254/latest/meta-data/', 'internet'],
    ['https://localhost/', 'internet'],
    ['https://LOCALHOST./', 'internet'],
    ['https://a.localhost/', 'internet'],
    ['https://printer.local/', 'internet'],
    ['https://vault.internal/', 'internet'],
    ['https://router.home.arpa/', 'internet'],
    ['https://intranet/', 'internet'],
    ['http://receiver.example/', 'https'],
    ['ftp://receiver.example/', 'https'],
    ['file:///etc/passwd', 'https'],
    ['javascript:alert(1)', 'https'],
    ['receiver.example', 'absolute'],
    ['/notices', 'absolute'],
    ['https://', 'absolute'],
    ['https://user@receiver.example/', 'credentials'],
    ['https://:secret@receiver.example/', 'credentials'],
    ['https://receiver.example/#part', 'fragment'],
    [`https://receiver.example/${'x'.repeat(2_048)}`, 'longer'],
  ])('%s', (url, why) => {
    expect(outboundUrlProblems(url, PUBLIC_ONLY)).toEqual([{ path: ['url'], message: expect.stringContaining(why) }]);
  });
});

describe('a listener may be at', () => {
  test.each([
    'https://receiver.example/notices?for=me',
    'https://receiver.example:8443/',
    'https://1.1.1.1/',
    'https://[2606:4700::1111]/',
  ])('%s', (url) => {
    expect(outboundUrlProblems(url, PUBLIC_ONLY)).toEqual([]);
  });

  test('an address of the operator’s own network, where the operator allows it', () => {
    expect(outboundUrlProblems('https://127.0.0.1/', { allowPrivate: true, allowHttp: false })).toEqual([]);
    expect(outboundUrlProblems('http://127.0.0.1/', { allowPrivate: true, allowHttp: false })).toHaveLength(1);
    expect(outboundUrlProblems('http://receiver.example/', { allowPrivate: false, allowHttp: true })).toEqual([]);
    expect(outboundUrlProblems('http://127.0.0.1/', { allowPrivate: true, allowHttp: true })).toEqual([]);
  });
});
