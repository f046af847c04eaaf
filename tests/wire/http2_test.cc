// HTTP/2 where it is asked for, against a server that speaks nothing else.
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/certificates.h"

extern char** environ;

namespace {

using outcrop::bedrock::Client;
namespace test = outcrop::test;

int free_port() {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  static_cast<void>(::bind(socket, reinterpret_cast<sockaddr*>(&address), size));
  static_cast<void>(::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size));
  ::close(socket);
  return ::ntohs(address.sin_port);
}

// nghttpd, serving one page of jobs from a file.
class Http2Server {
 public:
  explicit Http2Server(const test::TlsFiles& files) {
    std::ofstream(folder_.path() + "/evaluation-jobs") << R"({"jobSummaries":[{"jobArn":"over-http2"}]})";
    const std::string port = std::to_string(port_);
    const std::string root = "--htdocs=" + folder_.path();
    const char* arguments[] = {"nghttpd",         "--address=127.0.0.1",     root.c_str(), port.c_str(),
                               files.key.c_str(), files.certificate.c_str(), nullptr};
    if (::posix_spawnp(&process_, "nghttpd", nullptr, nullptr, const_cast<char**>(arguments), environ) != 0)
      process_ = 0;
  }
  ~Http2Server() {
    if (!process_) return;
    ::kill(process_, SIGTERM);
    ::waitpid(process_, nullptr, 0);
  }
  bool runs() const { return process_ != 0; }
  std::string url() const { return "https://127.0.0.1:" + std::to_string(port_); }

 private:
  test::TemporaryFolder folder_;
  int port_ = free_port();
  pid_t process_{};
};

TEST(Http2, IsSpokenWhereAskedFor) {
  const test::Authority authority;
  const Http2Server server(authority.issue());
  ASSERT_TRUE(server.runs()) << "nghttpd is in the package nghttp2-server";
  outcrop::ClientConfig config = test::config_for(server.url(), 8);  // the server takes a moment to listen
  config.ca_bundle = authority.bundle();
  config.http2 = true;
  const Client client(config);
  for (int i = 0; i < 3; ++i) {
    const auto page = client.list_evaluation_jobs({});
    ASSERT_TRUE(page) << to_string(page.error());
    EXPECT_EQ(page->job_summaries[0].job_arn, "over-http2");
  }
}

TEST(Http2, IsNotSpokenUnasked) {
  const test::Authority authority;
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer server({.tls = &files});  // HTTP/1.1 only
  for (const bool http2 : {false, true}) {
    outcrop::ClientConfig config = test::config_for(server.url());
    config.ca_bundle = authority.bundle();
    config.http2 = http2;
    const auto page = Client(config).list_evaluation_jobs({});
    EXPECT_TRUE(page) << to_string(page.error());
  }
  EXPECT_EQ(server.requests()[0].header("upgrade").data(), nullptr);
}

}  // namespace
