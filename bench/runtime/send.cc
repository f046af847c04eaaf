// What an image costs on its way into the socket.
#include <curl/curl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/sha.h>
#include <outcrop/bedrock_runtime/operations/converse.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <optional>

#include "outcrop/internal/base64.h"
#include "runtime/cases.h"

namespace outcrop::bench {
namespace {

constexpr std::size_t kImage = 3'750'000;

std::string make_image() {
  constexpr std::string_view kPattern = "\x89PNG and so on: ";  // 16 bytes, as the rivals'
  std::string image;
  while (image.size() < kImage) image += kPattern;
  return image;
}

// Encodes and hashes, as every client has to.
std::string body_of(const std::string& image) {
  std::string body;
  body.reserve(internal::base64_size(image.size()) + 256);
  body +=
      R"({"messages":[{"role":"user","content":[{"text":"What is this?"},{"image":{"format":"png","source":{"bytes":")";
  internal::append_base64(body, image);
  body += R"("}}}]}]})";
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
  ::SHA256(reinterpret_cast<const unsigned char*>(body.data()), body.size(), digest.data());
  return body;
}

// The bytes alone, by blocking calls on one kept connection.
class BareSocket {
 public:
  explicit BareSocket(int port) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) give_up("no connection");
    const int yes = 1;
    ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  }
  BareSocket(const BareSocket&) = delete;
  BareSocket& operator=(const BareSocket&) = delete;
  ~BareSocket() { ::close(fd_); }

  void post(const std::string& body) {
    send_all("POST /model/m/converse HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) +
             "\r\n\r\n");
    send_all(body);
    std::array<char, 4096> answer;
    if (::recv(fd_, answer.data(), answer.size(), 0) <= 0) give_up("no answer");
  }

 private:
  void send_all(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) give_up("the connection broke");
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
  }

  int fd_;
};

class BarePost {
 public:
  explicit BarePost(const std::string& url) : handle_(::curl_easy_init()) {
    curl_easy_setopt(handle_, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle_, CURLOPT_NOSIGNAL, 1L);
    headers_ = ::curl_slist_append(nullptr, "Expect:");
    curl_easy_setopt(handle_, CURLOPT_HTTPHEADER, headers_);
    curl_easy_setopt(
        handle_, CURLOPT_WRITEFUNCTION, +[](char*, std::size_t one, std::size_t count, void*) { return one * count; });
  }
  BarePost(const BarePost&) = delete;
  BarePost& operator=(const BarePost&) = delete;
  ~BarePost() {
    ::curl_easy_cleanup(handle_);
    ::curl_slist_free_all(headers_);
  }

  void post(const std::string& body) {
    curl_easy_setopt(handle_, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(handle_, CURLOPT_POSTFIELDS, body.data());
    if (::curl_easy_perform(handle_) != CURLE_OK) give_up("libcurl could not post");
  }

 private:
  CURL* handle_;
  curl_slist* headers_{};
};

}  // namespace

std::vector<Row> bench_send(const RuntimeBench& bench) {
  namespace runtime = bedrock_runtime;
  const AnsweringServer server(runtime_answers());
  const std::string image = make_image();
  const runtime::Client client = make_client(server.url());
  BareSocket socket(server.port());
  BarePost curl(server.url() + "/model/m/converse");
  const auto converse = [&](const Blob& bytes) {
    const auto answer = client.converse(
        {.model_id = kModel,
         .messages = {{{.role = runtime::ConversationRole::user,
                        .content = {{{.text = "What is this?"},
                                     {.image = {{.format = "png", .source = {{.bytes = bytes}}}}}}}}}}});
    if (!answer) give_up(to_string(answer.error()));
  };
  std::vector<WallTimed> contenders{
      by_cpu("outcrop", [&](std::size_t) { converse(Blob::borrow(image)); }),
      by_cpu("limit: base64, SHA-256, send", [&](std::size_t) { socket.post(body_of(image)); }),
      by_cpu("base64, SHA-256, bare libcurl", [&](std::size_t) { curl.post(body_of(image)); }),
      by_cpu("outcrop, bytes copied in", [&](std::size_t) { converse(Blob(image)); })};
  add_runtime_rivals(contenders, bench, server.url(), "image");
  return report_rates("send: a Converse with an image of 3.75 MB, by CPU time", "send", "calls/CPU s", contenders,
                      run_wall_paired(contenders, bench.rounds), 1);
}

}  // namespace outcrop::bench
