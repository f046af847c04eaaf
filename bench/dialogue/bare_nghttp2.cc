#include "dialogue/bare_nghttp2.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <stdexcept>

namespace outcrop::bench {
namespace {

constexpr std::int32_t kWindow = 1 << 30;

struct Receiver {
  const std::function<void(std::string_view)>& take;
  bool ended{};
};

void check(long result, const char* what) {
  if (result < 0) throw std::runtime_error(std::string("bare nghttp2: ") + what);
}

void send_all(nghttp2_session* session, int socket) {
  const std::uint8_t* bytes = nullptr;
  for (ssize_t size; (size = nghttp2_session_mem_send(session, &bytes)) > 0;)
    check(::send(socket, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL) == size ? 0 : -1, "send");
}

nghttp2_nv header(std::string_view name, std::string_view value) {
  const auto bytes = [](std::string_view text) {
    return const_cast<std::uint8_t*>(reinterpret_cast<const std::uint8_t*>(text.data()));
  };
  return {bytes(name), bytes(value), name.size(), value.size(), NGHTTP2_NV_FLAG_NONE};
}

}  // namespace

void receive_bare(int port, const std::string& path, const std::function<void(std::string_view)>& take) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int at_once = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  address.sin_port = ::htons(static_cast<std::uint16_t>(port));
  check(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), "connect");

  Receiver receiver{take};
  nghttp2_session_callbacks* callbacks = nullptr;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(
      callbacks,
      [](nghttp2_session*, std::uint8_t, std::int32_t, const std::uint8_t* data, std::size_t size, void* self) {
        static_cast<Receiver*>(self)->take({reinterpret_cast<const char*>(data), size});
        return 0;
      });
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks,
                                                         [](nghttp2_session*, std::int32_t, std::uint32_t, void* self) {
                                                           static_cast<Receiver*>(self)->ended = true;
                                                           return 0;
                                                         });
  nghttp2_session* session = nullptr;
  check(nghttp2_session_client_new(&session, callbacks, &receiver), "session");
  const nghttp2_settings_entry window{NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, kWindow};
  check(nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, &window, 1), "settings");
  check(nghttp2_session_set_local_window_size(session, NGHTTP2_FLAG_NONE, 0, kWindow), "window");
  const std::array headers{header(":method", "POST"), header(":scheme", "http"), header(":authority", "127.0.0.1"),
                           header(":path", path)};
  check(nghttp2_submit_request(session, nullptr, headers.data(), headers.size(), nullptr, nullptr), "request");
  send_all(session, socket);
  std::array<std::uint8_t, 65536> bytes;
  while (!receiver.ended) {
    const ssize_t size = ::recv(socket, bytes.data(), bytes.size(), 0);
    check(size > 0 ? 0 : -1, "the connection ended");
    check(nghttp2_session_mem_recv(session, bytes.data(), static_cast<std::size_t>(size)), "receive");
    send_all(session, socket);
  }
  nghttp2_session_del(session);
  nghttp2_session_callbacks_del(callbacks);
  ::close(socket);
}

}  // namespace outcrop::bench
