// Clients of objects that live until the program ends.
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>

#include "outcrop/internal/environment.h"
#include "outcrop/internal/seams.h"
#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

/// As a session that is to be closed in any case.
struct CallsInTheEnd {
  ~CallsInTheEnd() { std::fputs(client.get_thing() ? "answered" : "failed", stderr); }

  thing::Client client;
};

/// Made before everything in the libraries, as a program's own objects may be, and so the last to go.
struct LastOfAll {
  ~LastOfAll() {
    if (client) std::fputs(client->get_thing() ? "answered" : "failed", stderr);
  }

  std::unique_ptr<thing::Client> client;
};
[[gnu::init_priority(101)]] LastOfAll last_of_all;

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

TEST(EndOfProgramDeathTest, CallsOfTheLastDestructorHaveTheKeysOfAProgram) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const auto call_in_the_end = [] {
    const auto transport = std::make_shared<outcrop::testing::ScriptedTransport>();
    transport->otherwise([](const auto&) { return outcrop::testing::json("{}"); });
    const std::string config = ::testing::TempDir() + "outcrop_last_of_all_config";
    std::ofstream(config) << R"([default]
credential_process = sh -c "test -n \"$OUTCROP_CREDENTIAL_PROCESS\" && echo '{\"Version\":1,\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"S\"}'"
)";
    outcrop::ClientConfig client = outcrop::testing::offline_config(transport);
    client.credentials = nullptr;
    client.seams = std::make_shared<outcrop::internal::Seams>(outcrop::internal::Seams{
        .environment = outcrop::internal::make_environment({{"AWS_CONFIG_FILE", config}, {"HOME", "/nowhere"}})});
    last_of_all.client = std::make_unique<thing::Client>(client);
    std::exit(0);
  };
  EXPECT_EXIT(call_in_the_end(), ::testing::ExitedWithCode(0), "^answered$");
}

}  // namespace
