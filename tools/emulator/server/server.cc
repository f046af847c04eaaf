// HTTP by cpp-httplib, with this emulator's own connections under it.
#include "server/server.h"

#include <httplib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "server/connection.h"
#include "server/thread_queue.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

constexpr int kMostConnections = 1024;
/// More than any Bedrock operation takes (InvokeModel: 25,000,000 bytes of body).
constexpr std::size_t kLargestBody = 64UL << 20;
constexpr std::chrono::milliseconds kKeepAlive = std::chrono::seconds(60);

bool is_loopback(const std::string& ip) {
  return ip == "::1" || ip.starts_with("127.") || ip.starts_with("::ffff:127.");
}

HttpCall to_call(const httplib::Request& request) {
  HttpCall call;
  call.method = request.method;
  const std::size_t mark = std::min(request.target.find('?'), request.target.size());
  call.path = request.target.substr(0, mark);
  call.query = request.target.substr(std::min(mark + 1, request.target.size()));
  for (const auto& [name, value] : request.headers) {
    // httplib adds these to what the client sent.
    if (name == "REMOTE_ADDR" || name == "REMOTE_PORT" || name == "LOCAL_ADDR" || name == "LOCAL_PORT") continue;
    call.headers.emplace_back(to_lower(name), value);
  }
  call.body = request.body;
  call.from_loopback = is_loopback(request.remote_addr);
  return call;
}

void fill(httplib::Response& response, HttpAnswer& answer) {
  response.status = answer.status;
  std::string content_type;
  for (auto& [name, value] : answer.headers) {
    if (name == "content-type")
      content_type = value;
    else
      response.headers.emplace(name, value);
  }
  if (answer.chunks.empty()) {
    response.body = std::move(answer.body);
    if (!content_type.empty()) response.headers.emplace("Content-Type", content_type);
    return;
  }
  response.set_chunked_content_provider(content_type,
                                        [chunks = std::move(answer.chunks)](std::size_t, httplib::DataSink& sink) {
                                          for (const std::string& chunk : chunks)
                                            if (!sink.write(chunk.data(), chunk.size())) return false;
                                          sink.done();
                                          return true;
                                        });
}

/// One request and its answer: what goes past httplib. A connection's thread has one at a time.
struct Exchange {
  Delivery delivery;
  httplib::Headers hidden;
};

thread_local Exchange* current_exchange = nullptr;

}  // namespace

class Server::Impl final : public httplib::Server {
 public:
  explicit Impl(RequestHandler handler) : handler_(std::move(handler)) {
    new_task_queue = [] { return new ThreadQueue(kMostConnections); };
    set_payload_max_length(kLargestBody);
    set_keep_alive_max_count(1'000'000'000);
    set_keep_alive_timeout(std::chrono::duration_cast<std::chrono::seconds>(kKeepAlive).count());
    const Handler serve = [this](const httplib::Request& request, httplib::Response& response) {
      this->serve(request, response);
    };
    Get("/", serve).Post("/", serve).Put("/", serve).Patch("/", serve).Delete("/", serve).Options("/", serve);
  }

  /// httplib lets five clients wait to be accepted; where more come at once, the kernel has them try again a second later.
  void widen_queue() { ::listen(svr_sock_, kMostConnections); }

  /// httplib's own stop() does nothing until it has begun to accept. This ends accepting at any time, also beforehand,
  /// and httplib then closes the socket.
  void halt() {
    stop_.raise();
    ::shutdown(svr_sock_, SHUT_RDWR);
  }

 private:
  void serve(const httplib::Request& request, httplib::Response& response) {
    HttpCall call = to_call(request);
    for (const auto& [name, value] : current_exchange->hidden) call.headers.emplace_back(to_lower(name), value);
    HttpAnswer answer = handler_(call);
    current_exchange->delivery = answer.delivery;
    fill(response, answer);
  }

  bool process_and_close_socket(socket_t socket) override {
    Connection connection(socket, stop_);
    bool open = true;
    while (open && connection.wait_for_request(kKeepAlive)) {
      Exchange exchange;
      current_exchange = &exchange;
      bool last = false;
      const bool answered = process_request(connection, false, last, [&](httplib::Request& request) {
        // Routing is the handler's work: httplib's own would match regular expressions against decoded paths.
        request.path = "/";
        // Compressed, an answer could not be broken at a given byte.
        const auto [first, end] = request.headers.equal_range("Accept-Encoding");
        exchange.hidden.insert(first, end);
        request.headers.erase(first, end);
      });
      current_exchange = nullptr;
      open = connection.deliver(exchange.delivery) && answered && !last;
    }
    return true;
  }

  RequestHandler handler_;
  StopSignal stop_;
};

Server::Server(RequestHandler handler) : impl_(std::make_unique<Impl>(std::move(handler))) {}
Server::~Server() = default;

std::uint16_t Server::bind(const std::string& host, std::uint16_t port) {
  errno = 0;
  const int bound = port == 0 ? impl_->bind_to_any_port(host) : impl_->bind_to_port(host, port) ? port : -1;
  if (bound <= 0)
    throw std::runtime_error("cannot listen on " + host + " port " + std::to_string(port) + ": " +
                             (errno != 0 ? std::strerror(errno) : "no such address"));
  impl_->widen_queue();
  return static_cast<std::uint16_t>(bound);
}

void Server::run() { impl_->listen_after_bind(); }
void Server::stop() { impl_->halt(); }

}  // namespace outcrop::emulator
