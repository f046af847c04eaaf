// Frames as they are written: against vectors, and read again.
#include "eventstream/frame_encoder.h"

#include <gtest/gtest.h>

#include "eventstream/frame_decoder.h"
#include "support/frames.h"

namespace outcrop::internal {
namespace {

std::string bytes_of(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2)
    bytes += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
  return bytes;
}

TEST(FrameEncoder, WritesTheSmallestFrame) {
  std::string frame;
  append_frame(frame, "", "");
  EXPECT_EQ(frame, bytes_of("000000100000000005c248eb7d98c8ff"));
}

TEST(FrameEncoder, WritesEveryTypeOfHeader) {
  OutgoingEvent event;
  event.begin("headers")
      .header("yes", std::optional(true))
      .header("no", std::optional(false))
      .header("byte", std::optional(std::int8_t{-1}))
      .header("short", std::optional(std::int16_t{-2}))
      .header("int", std::optional(-3))
      .header("long", std::optional(std::int64_t{-4}))
      .header("blob", std::optional(Blob("foo")))
      .header("text", std::optional(std::string("bar")))
      .header("time", std::optional(Timestamp::from_millis(1735787045000)))
      .header("absent", std::optional<std::string>());
  event.text_payload(std::string("hello"));
  const std::string bytes = encode_event(event);
  ASSERT_EQ(event.problem, "");
  FrameDecoder decoder;
  ASSERT_EQ(decoder.look(bytes), FrameDecoder::State::complete) << decoder.problem();
  const Frame& frame = decoder.frame();
  EXPECT_EQ(frame.find("yes")->type, HeaderType::true_value);
  EXPECT_EQ(frame.find("no")->type, HeaderType::false_value);
  EXPECT_EQ(frame.find("byte")->number, -1);
  EXPECT_EQ(frame.find("short")->number, -2);
  EXPECT_EQ(frame.find("int")->number, -3);
  EXPECT_EQ(frame.find("long")->number, -4);
  EXPECT_EQ(frame.find("blob")->type, HeaderType::bytes);
  EXPECT_EQ(frame.find("blob")->text, "foo");
  EXPECT_EQ(frame.find("text")->text, "bar");
  EXPECT_EQ(frame.find("time")->type, HeaderType::timestamp);
  EXPECT_EQ(frame.find("time")->number, 1735787045000);
  EXPECT_EQ(frame.find("absent"), nullptr);
  EXPECT_EQ(frame.find(":content-type")->text, "text/plain");
  EXPECT_EQ(frame.payload, "hello");
}

TEST(FrameEncoder, WritesAnEventAsItIsReadByOthers) {
  OutgoingEvent event;
  event.begin("chunk");
  event.json_object([](JsonWriter& writer) { writer.member("bytes", Blob("hi")); });
  const std::string headers = test::string_header(":message-type", "event") +
                              test::string_header(":event-type", "chunk") +
                              test::string_header(":content-type", "application/json");
  EXPECT_EQ(encode_event(event), test::frame(headers, R"({"bytes":"aGk="})"));
}

TEST(FrameEncoder, WritesASignedFrame) {
  std::string frame;
  append_signed_frame(frame, 1735787045000, std::string(32, 'a'), "inner");
  FrameDecoder decoder;
  ASSERT_EQ(decoder.look(frame), FrameDecoder::State::complete) << decoder.problem();
  EXPECT_EQ(decoder.frame().find(":date")->number, 1735787045000);
  EXPECT_EQ(decoder.frame().find(":chunk-signature")->text, std::string(32, 'a'));
  EXPECT_EQ(decoder.frame().payload, "inner");
}

TEST(FrameEncoder, RefusesWhatTheFormatDoesNotHold) {
  OutgoingEvent long_header;
  long_header.begin("e").header("h", std::optional(std::string(32768, 'x')));
  EXPECT_EQ(encode_event(long_header), "");
  EXPECT_EQ(long_header.problem, "h takes 32768 bytes, and a header of an event 32767");

  OutgoingEvent missing;
  missing.begin("e").required_header("h", std::optional<std::string>());
  EXPECT_EQ(encode_event(missing), "");
  EXPECT_EQ(missing.problem, "h is required");

  OutgoingEvent large;
  large.begin("e");
  large.blob_payload(Blob(std::string(kMaxFramePayloadBytes + 1, 'x')));
  EXPECT_EQ(encode_event(large), "");
  EXPECT_EQ(large.problem, "the event takes 25165825 bytes, and 25165824 are possible");
}

}  // namespace
}  // namespace outcrop::internal
