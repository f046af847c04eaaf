// ClientConfig: what a program sets in code. Everything else comes from the environment and the shared config file.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/call_options.h"

namespace outcrop {

class CredentialsProvider;
class Interceptor;
class LogSink;
class Transport;
namespace internal {
struct Seams;
}

/// Absent members are resolved at the first call, and after a failure at the next: code, then environment, then
/// profile, then the default. Names follow the keys of the shared config file. Making a client from it does no I/O.
struct ClientConfig {
  std::optional<std::string> region{};
  std::optional<std::string> profile{};
  /// Scheme, host, port and base path; the region is still needed for signing.
  std::optional<std::string> endpoint_url{};
  /// These two go for STS as well, where a profile's role comes from.
  std::optional<bool> use_fips_endpoint{};
  std::optional<bool> use_dualstack_endpoint{};
  /// Null: the default chain.
  std::shared_ptr<CredentialsProvider> credentials{};
  /// PEM file of the certificate authorities to trust, instead of the system's.
  std::optional<std::string> ca_bundle{};
  /// False: a service may have any certificate, so that whoever is on the way can be taken for it, and read and change
  /// all that is sent and answered; a bearer token and a session token are theirs. For tests and servers of one's own;
  /// `ca_bundle` trusts a private authority. No variable and no profile sets it. Providers of credentials check all the
  /// same whom they ask.
  bool verify_certificates{true};
  /// Names the program in the User-Agent.
  std::optional<std::string> app_id{};
  /// Schemes in order, "httpBearerAuth,sigv4"; a scheme that the service lacks or that there is no identity for is
  /// passed over.
  std::optional<std::string> auth_scheme_preference{};
  /// API key, sent in place of a signature to services that take one, over https only; else AWS_BEARER_TOKEN_BEDROCK,
  /// unless `credentials` are set here. Secret.
  std::optional<std::string> bearer_token{};
  /// Default of the connect limit by where the program runs: "legacy" (3.1 s), "standard", "in-region", "cross-region",
  /// "mobile", "auto".
  std::optional<std::string> defaults_mode{};
  /// Proxy for http and for https endpoints, "http://user:password@host:3128"; empty: none. Else those of the variables
  /// http_proxy, https_proxy and no_proxy. The default chain asks STS, SSO and the login service through it too.
  std::optional<std::string> http_proxy{};
  std::optional<std::string> https_proxy{};
  /// Hosts that are reached without a proxy: "localhost,.internal,10.0.0.0/8"; "*" means all.
  std::optional<std::string> no_proxy{};
  /// Bodies of operations that say so go compressed when they have at least so many bytes (10240).
  std::optional<bool> disable_request_compression{};
  std::optional<int> request_min_compression_size_bytes{};
  /// Leaves out what some operations put before the host.
  std::optional<bool> disable_host_prefix_injection{};
  TimeoutOptions timeout{};
  RetryOptions retry{};
  /// Connections at most, kept alive and shared by all calls of the client; further calls wait for a free one in order
  /// of arrival. An open event stream holds one until it is over or destroyed, so leave room beside your streams.
  int max_connections{50};
  /// Offer HTTP/2 over TLS. HTTP/1.1 by default, which is faster for one call at a time. Bidirectional streams speak
  /// HTTP/2 in any case, to http endpoints too, each on a connection of its own.
  bool http2{};
  /// Memory of one answer, or of one event of a stream: its body, the index of its tokens and its views together. An
  /// answer that needs more is refused, so that a broken server can't take all memory. Of a stream, no more is read
  /// while so much of it waits to be taken.
  std::size_t max_response_bytes{std::size_t{1} << 30};
  /// Memory of the views of one answer or event, which is part of the above. `{},` makes a whole structure of three
  /// bytes.
  std::size_t max_view_bytes{std::size_t{1} << 30};
  /// Levels of arrays and objects in an answer, from 1 to 512, which is what the stack of a small thread holds.
  int max_response_nesting{512};
  /// Headers of one answer, in bytes and in number; trailers and interim answers count, an event's own headers don't. A
  /// single line of 100 KiB is refused in any case.
  std::size_t max_response_header_bytes{std::size_t{64} << 10};
  std::size_t max_response_headers{256};
  /// Bytes of one event of a stream, with its framing, refused when it announces more. Services make no longer ones
  /// than this: 24 MiB of payload and 128 KiB of headers, which is what the format allows.
  std::size_t max_event_bytes{(std::size_t{24} << 20) + (std::size_t{128} << 10) + 16};
  /// Bytes of a bidirectional stream's events that wait to be sent: `send` waits while there are more. A single event
  /// may be longer.
  std::size_t max_unsent_bytes{std::size_t{1} << 20};
  /// Null: nothing is logged. outcrop/log.h makes sinks.
  std::shared_ptr<LogSink> log{};
  /// Watch every call, in this order; the last one first when something ends. See outcrop/interceptor.h.
  std::vector<std::shared_ptr<Interceptor>> interceptors{};
  /// Null: libcurl. A test puts its own here.
  std::shared_ptr<Transport> transport{};
  /// Null: the machine's own environment, clock and randomness. For tests.
  std::shared_ptr<const internal::Seams> seams{};
};

}  // namespace outcrop
