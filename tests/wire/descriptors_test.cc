// Calls of a process that has hardly a descriptor left: the error says so, and the client works when there are some.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/sanitizers.h"
#include "support/scripted_server.h"

namespace {

using outcrop::ErrorKind;
using ::testing::HasSubstr;
namespace test = outcrop::test;

/// While it lives, no more than `free` descriptors can be opened.
class FewDescriptors {
 public:
  explicit FewDescriptors(rlim_t free) {
    EXPECT_EQ(::getrlimit(RLIMIT_NOFILE, &before_), 0);
    const int lowest = ::dup(STDERR_FILENO);
    ::close(lowest);
    const rlimit few{.rlim_cur = static_cast<rlim_t>(lowest) + free, .rlim_max = before_.rlim_max};
    EXPECT_EQ(::setrlimit(RLIMIT_NOFILE, &few), 0);
  }
  FewDescriptors(const FewDescriptors&) = delete;
  FewDescriptors& operator=(const FewDescriptors&) = delete;
  ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &before_); }

 private:
  rlimit before_{};
};

void expect_errors_of_descriptors(const std::string& url) {
  for (rlim_t free = 0; free < 6; ++free) {
    const outcrop::bedrock::Client client(test::config_for(url));
    const FewDescriptors few(free);
    const auto page = client.list_evaluation_jobs({});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::network) << free << ": " << page.error();
    EXPECT_THAT(page.error().message, HasSubstr("descriptor")) << free;
  }
}

class Descriptors : public ::testing::Test {
  void SetUp() override {
    if constexpr (test::kAddressSanitizer)
      GTEST_SKIP() << "UndefinedBehaviorSanitizer, which comes with it, opens a pipe to look at an object's type";
  }
};

TEST_F(Descriptors, ThatRunOutAreTold) {
  const test::ScriptedServer nobody({.refuses = true});
  expect_errors_of_descriptors(nobody.url());
}

TEST_F(Descriptors, ThatRunOutOverTlsAreTold) {
  const test::ScriptedServer nobody({.refuses = true});
  expect_errors_of_descriptors("https://127.0.0.1:" + std::to_string(nobody.port()));
}

TEST_F(Descriptors, ThatAreThereAgainAreUsed) {
  const test::ScriptedServer server;
  const outcrop::bedrock::Client client(test::config_for(server.url()));
  {
    const FewDescriptors none(0);
    EXPECT_FALSE(client.list_evaluation_jobs({}));
  }
  const auto page = client.list_evaluation_jobs({});
  EXPECT_TRUE(page) << page.error();
}

}  // namespace
