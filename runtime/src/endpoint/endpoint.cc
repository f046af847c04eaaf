// Evaluates the endpoint rules and reads endpoint URLs.
#include "endpoint/endpoint.h"

#include <algorithm>

#include "base/ascii.h"
#include "endpoint/partition.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMaxHost = 255;

Error invalid_configuration(std::string_view code, std::string message) {
  return Error{.kind = ErrorKind::configuration,
               .code = std::string(code),
               .message = "Invalid Configuration: " + std::move(message)};
}

Error bad_url(std::string what) {
  return Error{.kind = ErrorKind::configuration, .code = "InvalidEndpointUrl", .message = std::move(what)};
}

bool is_unreserved_or_escape(char c) {
  return is_alphanumeric(c) || std::string_view("-._~%!$&'()*+,;=:@/").find(c) != std::string_view::npos;
}

bool is_name_or_ipv4(std::string_view host) {
  return !host.empty() &&
         std::ranges::all_of(host, [](char c) { return is_alphanumeric(c) || c == '-' || c == '.' || c == '_'; }) &&
         host.front() != '.' && host.find("..") == std::string_view::npos;
}

bool is_bracketed_ipv6(std::string_view host) {
  return host.size() > 3 && host.front() == '[' && host.back() == ']' &&
         std::ranges::all_of(host.substr(1, host.size() - 2), [](char c) {
           return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
         });
}

}  // namespace

Result<Endpoint> resolve_endpoint(const EndpointParameters& parameters) {
  if (parameters.endpoint) {
    if (parameters.use_fips)
      return invalid_configuration("FipsWithEndpoint", "FIPS and custom endpoint are not supported");
    if (parameters.use_dual_stack)
      return invalid_configuration("DualStackWithEndpoint", "Dualstack and custom endpoint are not supported");
    return *parameters.endpoint;
  }
  if (parameters.region.empty()) return invalid_configuration("MissingRegion", "Missing Region");
  const Partition& partition = partition_of(parameters.region);
  if (parameters.use_fips && !partition.supports_fips)
    return invalid_configuration("FipsNotSupported",
                                 "partition " + std::string(partition.id) + " does not support FIPS");
  if (parameters.use_dual_stack && !partition.supports_dual_stack)
    return invalid_configuration("DualStackNotSupported",
                                 "partition " + std::string(partition.id) + " does not support dual-stack");
  Endpoint endpoint{.scheme = "https://", .host = std::string(parameters.prefix)};
  if (parameters.use_fips) endpoint.host += "-fips";
  endpoint.host.append(".").append(parameters.region).append(".");
  endpoint.host += parameters.use_dual_stack ? partition.dual_stack_dns_suffix : partition.dns_suffix;
  return endpoint;
}

Result<Endpoint> parse_endpoint_url(std::string_view url) {
  const std::size_t colon = url.find("://");
  const std::string scheme = lower_case(url.substr(0, colon == std::string_view::npos ? 0 : colon));
  if (scheme != "http" && scheme != "https") return bad_url("has to begin with https:// or http://");
  std::string_view rest = url.substr(colon + 3);
  if (rest.find_first_of("?#") != std::string_view::npos) return bad_url("must have neither a query nor a fragment");
  const std::size_t slash = rest.find('/');
  std::string_view host = rest.substr(0, slash);
  std::string_view path = slash == std::string_view::npos ? std::string_view() : rest.substr(slash);
  if (host.find('@') != std::string_view::npos) return bad_url("must not hold a user name or password");
  if (!std::ranges::all_of(path, is_unreserved_or_escape)) return bad_url("has a character that a path can't have");
  while (path.ends_with('/')) path.remove_suffix(1);

  const std::string_view name = host_without_port(host);
  const bool bracketed = host.starts_with('[');
  const std::size_t name_size = name.size() + (bracketed ? 2 : 0);
  if (name.empty()) return bad_url("has no host");
  if (name.size() > kMaxHost || !(bracketed ? is_bracketed_ipv6(host.substr(0, name_size)) : is_name_or_ipv4(name)))
    return bad_url("has an invalid host");
  std::string_view port = host.substr(std::min(host.size(), name_size));
  if (!port.empty()) {
    if (!port.starts_with(':')) return bad_url("has an invalid host");
    port.remove_prefix(1);
    const auto number = parse_integer(port);
    if (!number || *number < 1 || *number > 65535 || port.front() == '-') return bad_url("has an invalid port");
    if ((scheme == "http" && *number == 80) || (scheme == "https" && *number == 443)) host = host.substr(0, name_size);
  }
  return Endpoint{.scheme = scheme + "://", .host = std::string(host), .base_path = std::string(path)};
}

std::string_view host_without_port(std::string_view host) {
  if (host.starts_with('[')) {
    const std::size_t end = host.find(']');
    return end == std::string_view::npos ? std::string_view() : host.substr(1, end - 1);
  }
  return host.substr(0, host.find(':'));
}

bool is_loopback_host(std::string_view host) {
  const std::string name = lower_case(host_without_port(host));
  if (name == "localhost" || name == "::1") return true;
  if (!name.starts_with("127.")) return false;
  int dots = 0;
  for (const char c : name) {
    if (c == '.') {
      ++dots;
    } else if (!is_digit(c)) {
      return false;
    }
  }
  return dots == 3 && name.back() != '.' && name.find("..") == std::string::npos;
}

}  // namespace outcrop::internal
