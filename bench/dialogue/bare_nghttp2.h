// The least that receives a stream of HTTP/2: nghttp2 on a blocking socket, in the caller's thread.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace outcrop::bench {

/// Asks 127.0.0.1:`port` for `path` on a connection of its own, and hands out what comes of the answer's body as it
/// comes, until it ends. Throws std::runtime_error where that can't be.
void receive_bare(int port, const std::string& path, const std::function<void(std::string_view)>& take);

}  // namespace outcrop::bench
