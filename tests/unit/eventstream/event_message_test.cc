// What a frame means by its reserved headers.
#include "eventstream/event_message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "support/frames.h"

namespace outcrop::internal {
namespace {

using Kind = EventMessage::Kind;
using test::frame_header;
using test::string_header;
using testing::HasSubstr;

/// Keeps the frame whose message it is.
struct Read {
  explicit Read(std::string_view headers) : bytes(test::frame(headers, "{}")) {
    EXPECT_EQ(decoder.look(bytes), FrameDecoder::State::complete) << decoder.problem();
    message = read_message(decoder.frame(), problem);
  }
  std::string bytes;
  FrameDecoder decoder;
  std::string problem;
  std::optional<EventMessage> message;
};

TEST(EventMessage, IsAnEvent) {
  const Read read(string_header(":message-type", "event") + string_header(":event-type", "chunk"));
  ASSERT_TRUE(read.message) << read.problem;
  EXPECT_EQ(read.message->kind, Kind::event);
  EXPECT_EQ(read.message->name, "chunk");
}

TEST(EventMessage, IsAnException) {
  const Read read(string_header(":message-type", "exception") +
                  string_header(":exception-type", "throttlingException"));
  ASSERT_TRUE(read.message);
  EXPECT_EQ(read.message->kind, Kind::exception);
  EXPECT_EQ(read.message->name, "throttlingException");
}

TEST(EventMessage, IsAnExceptionWithoutAName) {
  const Read read(string_header(":message-type", "exception"));
  ASSERT_TRUE(read.message);
  EXPECT_EQ(read.message->kind, Kind::exception);
  EXPECT_EQ(read.message->name, "");
}

TEST(EventMessage, IsAnError) {
  const Read read(string_header(":message-type", "error") + string_header(":error-code", "internal-error") +
                  string_header(":error-message", "An unknown error occurred."));
  ASSERT_TRUE(read.message);
  EXPECT_EQ(read.message->kind, Kind::error);
  EXPECT_EQ(read.message->name, "internal-error");
  EXPECT_EQ(read.message->text, "An unknown error occurred.");
}

TEST(EventMessage, NeedsItsTypesAsStrings) {
  EXPECT_THAT(Read(string_header(":event-type", "chunk")).problem, HasSubstr("no header \":message-type\""));
  EXPECT_THAT(Read(frame_header(":message-type", 0)).problem, HasSubstr("\":message-type\" is not a string"));
  EXPECT_THAT(Read(string_header(":message-type", "event")).problem, HasSubstr("no header \":event-type\""));
  EXPECT_THAT(
      Read(string_header(":message-type", "event") + frame_header(":event-type", 6, std::string(2, '\0'))).problem,
      HasSubstr("\":event-type\" is not a string"));
}

TEST(EventMessage, IsOfAKnownType) {
  const Read read(string_header(":message-type", "gossip"));
  EXPECT_FALSE(read.message);
  EXPECT_THAT(read.problem, HasSubstr("unknown type \"gossip\""));
}

}  // namespace
}  // namespace outcrop::internal
