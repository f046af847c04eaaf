// Matches a URL's host with the entries of NO_PROXY.
#include "transport/no_proxy.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "base/url.h"

namespace outcrop::internal {
namespace {

struct Address {
  std::array<std::uint8_t, 16> bytes{};
  int bits{};  // 32 or 128
};

std::optional<Address> parse_address(std::string_view text) {
  const std::string name(text.substr(0, text.find('%')));  // without the zone
  Address address;
  if (::inet_pton(AF_INET, name.c_str(), address.bytes.data()) == 1) {
    address.bits = 32;
  } else if (::inet_pton(AF_INET6, name.c_str(), address.bytes.data()) == 1) {
    address.bits = 128;
  } else {
    return {};
  }
  return address;
}

bool is_within(const Address& address, const Address& network, std::int64_t prefix) {
  if (address.bits != network.bits || prefix < 0 || prefix > network.bits) return false;
  for (std::size_t bit = 0; bit < static_cast<std::size_t>(prefix); ++bit)
    if (((address.bytes[bit / 8] ^ network.bytes[bit / 8]) & (0x80 >> bit % 8)) != 0) return false;
  return true;
}

struct HostAndPort {
  std::string_view host{};  // without brackets and the dot at its end
  std::string_view port{};  // empty: none is named
  bool valid{true};
};

HostAndPort split(std::string_view text) {
  HostAndPort parts;
  std::string_view rest;
  if (text.starts_with('[')) {
    const std::size_t end = std::min(text.find(']'), text.size() - 1);
    parts.host = text.substr(1, end - 1);
    rest = text.substr(end + 1);
  } else if (const std::size_t colon = text.find(':'); colon == text.rfind(':')) {
    parts.host = text.substr(0, colon);
    rest = text.substr(parts.host.size());
  } else {
    parts.host = text;  // an IPv6 address without brackets
  }
  if (rest.starts_with(':')) parts.port = rest.substr(1);
  parts.valid = rest.empty() || (!parts.port.empty() && std::ranges::all_of(parts.port, is_digit));
  if (parts.host.ends_with('.')) parts.host.remove_suffix(1);
  return parts;
}

HostAndPort host_and_port(const UrlParts& url) {
  HostAndPort parts = split(url.authority);
  if (parts.port.empty()) parts.port = equal_ignoring_case(url.scheme, "https") ? "443" : "80";
  return parts;
}

bool is_at_or_below(std::string_view host, std::string_view name) {
  if (equal_ignoring_case(host, name)) return true;
  if (host.size() <= name.size()) return false;
  const std::size_t begin = host.size() - name.size();
  return host[begin - 1] == '.' && equal_ignoring_case(host.substr(begin), name);
}

bool names_network(std::string_view entry, std::size_t slash, std::string_view host) {
  std::string_view network = entry.substr(0, slash);
  if (network.starts_with('[') && network.ends_with(']')) network = network.substr(1, network.size() - 2);
  const auto prefix = parse_integer(entry.substr(slash + 1));
  const auto address = parse_address(host);
  const auto of_network = parse_address(network);
  return prefix && address && of_network && is_within(*address, *of_network, *prefix);
}

bool names(std::string_view entry, const HostAndPort& url) {
  if (entry == "*") return true;
  if (const std::size_t slash = entry.find('/'); slash != std::string_view::npos)
    return names_network(entry, slash, url.host);
  HostAndPort parts = split(entry);
  if (!parts.valid || (!parts.port.empty() && parts.port != url.port)) return false;
  const auto address = parse_address(url.host);
  if (const auto named = parse_address(parts.host)) return address && is_within(*address, *named, named->bits);
  if (address || parts.host.empty()) return false;
  if (parts.host.starts_with("*.")) {
    parts.host.remove_prefix(2);
    return !equal_ignoring_case(url.host, parts.host) && is_at_or_below(url.host, parts.host);
  }
  if (parts.host.starts_with('.')) parts.host.remove_prefix(1);
  return !parts.host.empty() && is_at_or_below(url.host, parts.host);
}

}  // namespace

bool is_reached_directly(std::string_view url, std::string_view list) {
  const HostAndPort authority = host_and_port(split_url(url));
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(", \t\r\n"), list.size());
    if (end > 0 && names(list.substr(0, end), authority)) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

}  // namespace outcrop::internal
