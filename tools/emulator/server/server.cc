// Accepts connections by Boost.Asio and gives each a session.
#include "server/server.h"

#include <sys/resource.h>

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "server/session.h"
#include "server/session_list.h"
#include "server/tls.h"

namespace outcrop::emulator {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Error = boost::system::error_code;

constexpr int kMostWaitingToBeAccepted = 4096;
constexpr rlim_t kEnoughDescriptors = 65'536;
constexpr std::chrono::milliseconds kPauseWithoutDescriptors{10};

/// As many connections as the machine allows: the soft limit is often 1,024.
void raise_descriptor_limit() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  const rlim_t wanted = std::min(limit.rlim_max, kEnoughDescriptors);
  if (limit.rlim_cur >= wanted) return;
  limit.rlim_cur = wanted;
  setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

class Server::Impl {
 public:
  Impl(RequestHandler handler, const std::optional<TlsFiles>& tls) : handler_(std::move(handler)) {
    if (tls) tls_.emplace(tls_context(*tls));
  }

  std::uint16_t bind(const std::string& host, std::uint16_t port) {
    raise_descriptor_limit();
    Error error;
    const auto found = tcp::resolver(context_).resolve(host, std::to_string(port), tcp::resolver::passive, error);
    if (!error) {
      const tcp::endpoint endpoint = found.begin()->endpoint();
      acceptor_.open(endpoint.protocol(), error);
      if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
      if (!error) acceptor_.bind(endpoint, error);
      if (!error) acceptor_.listen(kMostWaitingToBeAccepted, error);
    }
    if (error)
      throw std::runtime_error("cannot listen on " + host + " port " + std::to_string(port) + ": " + error.message());
    return acceptor_.local_endpoint().port();
  }

  void run() {
    asio::post(strand_, [this] { accept(); });
    std::vector<std::thread> threads;
    const unsigned count = std::max(4U, std::thread::hardware_concurrency());
    for (unsigned i = 1; i < count; ++i) threads.emplace_back([this] { context_.run(); });
    context_.run();
    for (std::thread& thread : threads) thread.join();
  }

  void stop() {
    asio::post(strand_, [this] {
      stopping_ = true;
      Error ignored;
      acceptor_.close(ignored);
      pause_.cancel();
      sessions_.stop_all();
    });
  }

 private:
  void accept() {
    if (stopping_) return;
    acceptor_.async_accept(asio::make_strand(context_), [this](Error error, tcp::socket socket) {
      if (stopping_) return;
      if (!error) {
        const auto session = std::make_shared<Session>(std::move(socket), handler_, sessions_, tls_ ? &*tls_ : nullptr);
        session->post(&Session::begin);
      } else if (error == asio::error::no_descriptors || error.value() == ENFILE) {
        sessions_.end_longest_idle();
        pause_.expires_after(kPauseWithoutDescriptors);
        return pause_.async_wait([this](Error) { accept(); });
      }
      accept();
    });
  }

  RequestHandler handler_;
  std::optional<asio::ssl::context> tls_;
  SessionList sessions_;  // outlives the sessions that the context holds
  asio::io_context context_;
  asio::strand<asio::io_context::executor_type> strand_{context_.get_executor()};
  tcp::acceptor acceptor_{strand_};
  asio::steady_timer pause_{strand_};
  bool stopping_{};
};

Server::Server(RequestHandler handler, const std::optional<TlsFiles>& tls)
    : impl_(std::make_unique<Impl>(std::move(handler), tls)) {}
Server::~Server() = default;

std::uint16_t Server::bind(const std::string& host, std::uint16_t port) { return impl_->bind(host, port); }
void Server::run() { impl_->run(); }
void Server::stop() { impl_->stop(); }

}  // namespace outcrop::emulator
