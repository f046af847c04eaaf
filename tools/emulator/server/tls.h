// How the server speaks TLS.
#pragma once

#include <boost/asio/ssl/context.hpp>
#include <string>

#include "server/server.h"

namespace outcrop::emulator {

/// TLS 1.2 and later, ALPN h2 or http/1.1. Throws std::runtime_error naming the file that is unusable.
boost::asio::ssl::context tls_context(const TlsFiles& files);

/// A certificate for localhost, 127.0.0.1 and ::1 that signs itself, in DIRECTORY/certificate.pem, and its key,
/// readable by its owner alone, in DIRECTORY/key.pem. What exists is used as it is. Throws std::runtime_error naming
/// the file.
TlsFiles certificate_in(const std::string& directory);

}  // namespace outcrop::emulator
