// Clients of objects that live until the program ends.
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

#include "outcrop/internal/seams.h"
#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

/// As a session that is to be closed in any case.
struct CallsInTheEnd {
  ~CallsInTheEnd() { std::fputs(client.get_thing() ? "answered" : "failed", stderr); }

  thing::Client client;
};

TEST(EndOfProgramDeathTest, CallsOfDestructorsAreAnswered) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");  // a program in which nothing was called yet
  const auto call_in_the_end = [] {
    const auto transport = std::make_shared<outcrop::testing::ScriptedTransport>();
    transport->otherwise([](const auto&) { return outcrop::testing::json("{}"); });
    outcrop::ClientConfig config = outcrop::testing::offline_config(transport);
    config.seams = std::make_shared<outcrop::internal::Seams>(  // clock and randomness are the machine's own
        outcrop::internal::Seams{.environment = config.seams->environment});
    static const CallsInTheEnd last{thing::Client(config)};
    std::exit(last.client.get_thing() ? 0 : 1);
  };
  EXPECT_EXIT(call_in_the_end(), ::testing::ExitedWithCode(0), "^answered$");
}

}  // namespace
