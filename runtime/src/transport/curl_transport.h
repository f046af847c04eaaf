// The SDK's own transport: libcurl's multi interface, driven by the caller's thread.
#pragma once

#include <memory>
#include <string>

#include "base/secret.h"
#include "outcrop/transport.h"

namespace outcrop::internal {

struct CurlSettings {
  std::string ca_bundle{};  ///< PEM file; empty: the system's authorities
  bool verify_certificates{true};
  Secret http_proxy{};     ///< URL of the proxy for http endpoints, perhaps with a password; empty: none. libcurl's own
                           ///< variables are not read.
  Secret https_proxy{};    ///< the same for https endpoints
  std::string no_proxy{};  ///< hosts that are reached directly, by the grammar of no_proxy.h
  bool http2{};            ///< offered over TLS; HTTP/1.1 otherwise
};

std::shared_ptr<Transport> make_curl_transport(CurlSettings settings);

}  // namespace outcrop::internal
