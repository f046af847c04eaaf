// What a call with a large body needs beside the caller's bytes, down to the socket.
#include <gtest/gtest.h>

#include <string>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/bedrock_runtime/operations/invoke_model.h"
#include "support/bedrock_fixture.h"
#include "support/heap_count.h"
#include "support/scripted_server.h"

namespace {

using outcrop::Blob;
using outcrop::bedrock_runtime::Client;
using outcrop::bedrock_runtime::ConverseRequest;
using outcrop::bench::large_allocations;
using outcrop::bench::LargeAllocations;
namespace test = outcrop::test;

constexpr std::size_t kImage = 3'750'000;

class LargeBodies : public ::testing::Test {
 protected:
  template <class Work>
  LargeAllocations allocations_of(Work work) {
    const LargeAllocations before = large_allocations();
    work();
    const LargeAllocations after = large_allocations();
    return {after.count - before.count, after.bytes - before.bytes};
  }

  test::ScriptedServer server;
  outcrop::testing::FakeClock clock;
  Client client{test::config_for(server.url(), 2, clock)};
  const std::string image = std::string(kImage, 'i');
};

ConverseRequest with_image(const Blob& bytes) {
  return {
      .model_id = "m",
      .messages = {
          {{.role = outcrop::bedrock_runtime::ConversationRole::user,
            .content = {{{.text = "What is this?"}, {.image = {{.format = "png", .source = {{.bytes = bytes}}}}}}}}}}};
}

TEST_F(LargeBodies, AreWrittenOnceAndAsLargeAsTheyAre) {
  for (const Blob& bytes : {Blob::borrow(image), Blob(image)}) {
    const LargeAllocations made = allocations_of([&] {
      const auto answer = client.converse(with_image(bytes));
      ASSERT_TRUE(answer) << answer.error().message;
    });
    EXPECT_EQ(made.count, 1u);
    EXPECT_EQ(made.bytes, server.requests().back().body.size() + 1);  // a string's final NUL
  }
}

TEST_F(LargeBodies, AreNotWrittenAgainForARetry) {
  server.then(test::answer(429, "slower", {{"x-amzn-errortype", "ThrottlingException"}}));
  const LargeAllocations made = allocations_of([&] {
    const auto answer = client.converse(with_image(Blob::borrow(image)));
    ASSERT_TRUE(answer) << answer.error().message;
  });
  EXPECT_EQ(made.count, 1u);
  ASSERT_EQ(server.requests().size(), 2u);
  EXPECT_EQ(server.requests()[0].body, server.requests()[1].body);
}

TEST_F(LargeBodies, AreTheCallersOwnWhereTheyAreSentAsTheyAre) {
  const LargeAllocations made = allocations_of([&] {
    const auto answer = client.invoke_model({.body = Blob::borrow(image), .model_id = "m"});
    ASSERT_TRUE(answer) << answer.error().message;
  });
  EXPECT_EQ(made.count, 0u);
  EXPECT_EQ(server.requests().back().body, image);
}

}  // namespace
