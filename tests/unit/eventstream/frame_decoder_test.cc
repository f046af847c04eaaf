// Frames against the specification's vectors, split anywhere, and broken in every way.
#include "eventstream/frame_decoder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "eventstream/crc32.h"
#include "outcrop/internal/base64.h"
#include "support/frames.h"

namespace outcrop::internal {
namespace {

using State = FrameDecoder::State;
using test::big_endian;
using test::frame;
using test::frame_header;
using test::string_header;
using testing::HasSubstr;

std::string from_hex(std::string_view hex) {
  std::string out;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    out += static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16));
  return out;
}

std::string from_base64(std::string_view text) {
  std::string out(base64_decoded_bound(text.size()) + 1, '\0');
  out.resize(decode_base64(text, out.data()).value());
  return out;
}

// What is wrong with the only frame of `bytes`; "" when nothing is.
std::string problem_of(std::string_view bytes) {
  FrameDecoder decoder;
  const State state = decoder.look(bytes);
  return state == State::complete ? "" : state == State::incomplete ? "incomplete" : decoder.problem();
}

TEST(Crc32, IsThatOfIeee8023) {
  EXPECT_EQ(crc32("123456789"), 0xcbf43926u);
  EXPECT_EQ(crc32(""), 0u);
  const std::string text = "The quick brown fox jumps over the lazy dog, twice over.";
  for (std::size_t split = 0; split <= text.size(); ++split)
    EXPECT_EQ(crc32(text.substr(split), crc32(text.substr(0, split))), test::plain_crc32(text)) << split;
}

TEST(FrameDecoder, ReadsTheEmptyFrame) {
  FrameDecoder decoder;
  const std::string bytes = from_hex("000000100000000005c248eb7d98c8ff");
  ASSERT_EQ(decoder.look(bytes), State::complete);
  EXPECT_EQ(decoder.frame_bytes(), 16u);
  EXPECT_TRUE(decoder.frame().headers.empty());
  EXPECT_EQ(decoder.frame().payload, "");
}

TEST(FrameDecoder, ReadsPayloadsBesideOneHeader) {
  const std::string payload = "{'foo':'bar'}";
  const std::string plain = from_hex("0000001d00000000fd528c5a") + payload + from_hex("c3653936");
  const std::string typed = from_hex("0000003d0000002007fd8396") + string_header("content-type", "application/json") +
                            payload + from_hex("8d9c08b1");
  const std::string numbered = from_hex("0000002b0000000e348bec7b") +
                               frame_header("event-id", 4, from_hex("0000a00c")) + payload + from_hex("d3890285");
  FrameDecoder decoder;
  ASSERT_EQ(decoder.look(plain), State::complete);
  EXPECT_EQ(decoder.frame().payload, payload);
  decoder.next();
  ASSERT_EQ(decoder.look(typed), State::complete);
  EXPECT_EQ(decoder.frame().find("content-type")->text, "application/json");
  decoder.next();
  ASSERT_EQ(decoder.look(numbered), State::complete);
  EXPECT_EQ(decoder.frame().find("event-id")->number, 0xA00C);
  EXPECT_EQ(decoder.frame().payload, payload);
}

TEST(FrameDecoder, ReadsEveryTypeOfHeader) {
  const std::string bytes = frame(
      frame_header("t", 0) + frame_header("f", 1) + frame_header("byte", 2, "\xcf") +
          frame_header("short", 3, big_endian(static_cast<std::uint64_t>(-300), 2)) +
          frame_header("int", 4, big_endian(static_cast<std::uint64_t>(-40972), 4)) +
          frame_header("long", 5, big_endian(42424242, 8)) + frame_header("bytes", 6, from_hex("0003") + "a\xff!") +
          string_header("text", "utf8 \xc3\xa9") + frame_header("time", 8, big_endian(8675309, 8)) +
          frame_header("uuid", 9, from_hex("0102030405060708090a0b0c0d0e0f10")),
      "p");
  FrameDecoder decoder;
  ASSERT_EQ(decoder.look(bytes), State::complete) << decoder.problem();
  const Frame& read = decoder.frame();
  EXPECT_EQ(read.headers.size(), 10u);
  EXPECT_EQ(read.find("t")->number, 1);
  EXPECT_EQ(read.find("f")->number, 0);
  EXPECT_EQ(read.find("byte")->number, -49);
  EXPECT_EQ(read.find("short")->number, -300);
  EXPECT_EQ(read.find("int")->number, -40972);
  EXPECT_EQ(read.find("long")->number, 42424242);
  EXPECT_EQ(read.find("bytes")->text, "a\xff!");
  EXPECT_EQ(read.find("text")->text, "utf8 \xc3\xa9");
  EXPECT_EQ(read.find("time")->number, 8675309);
  EXPECT_EQ(read.find("uuid")->text, from_hex("0102030405060708090a0b0c0d0e0f10"));
  EXPECT_EQ(read.find("T"), nullptr) << "names are case-sensitive";
}

TEST(FrameDecoder, ReadsTheProtocolTestsFrames) {
  struct Vector {
    const char* base64;
    const char* header;
    const char* value;
    const char* payload;
  };
  const Vector vectors[] = {
      {"AAAATQAAAD2dKQ+ADTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcAB2hlYWRlcnMKYmxvYkhlYWRlcgYAA2Zvb5sbbGM=",
       "blobHeader", "foo", ""},
      {"AAAAYAAAAE30fZUJDTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcADXN0cmluZ1BheWxvYWQNOmNvbnRlbnQtdHlwZQcACnRle"
       "HQvcGxhaW5mb29G1ELr",
       ":event-type", "stringPayload", "foo"},
      {"AAAAjQAAAGxoUIY5DTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcAGWhlYWRlcnNBbmRJbXBsaWNpdFBheWxvYWQNOmNvbnRlbn"
       "QtdHlwZQcAEGFwcGxpY2F0aW9uL2pzb24GaGVhZGVyBwADZm9veyJwYXlsb2FkIjoiYmFyIn15lZtT",
       "header", "foo", R"({"payload":"bar"})"},
      {"AAAAbwAAAF+FlHOQDTptZXNzYWdlLXR5cGUHAAVlcnJvcgs6ZXJyb3ItY29kZQcADmludGVybmFsLWVycm9yDjplcnJvci1tZXNzYWdlBwAaQW"
       "4gdW5rbm93biBlcnJvciBvY2N1cnJlZC4kun0t",
       ":error-message", "An unknown error occurred.", ""},
      {"AAAAdgAAAFKW1freCzpldmVudC10eXBlBwAMbWVzc2FnZVN0YXJ0DTpjb250ZW50LXR5cGUHABBhcHBsaWNhdGlvbi9qc29uDTptZXNzYWdlLX"
       "R5cGUHAAVldmVudHsicm9sZSI6ImFzc2lzdGFudCJ9b6jFmQ==",
       ":message-type", "event", R"({"role":"assistant"})"},
  };
  for (const Vector& vector : vectors) {
    const std::string bytes = from_base64(vector.base64);
    FrameDecoder decoder;
    ASSERT_EQ(decoder.look(bytes), State::complete) << decoder.problem();
    EXPECT_EQ(decoder.frame_bytes(), bytes.size());
    ASSERT_NE(decoder.frame().find(vector.header), nullptr);
    EXPECT_EQ(decoder.frame().find(vector.header)->text, vector.value);
    EXPECT_EQ(decoder.frame().payload, vector.payload);
  }
}

TEST(FrameDecoder, WaitsForFramesThatArriveByteByByte) {
  const std::string first = test::event_frame("a", "one"), second = test::event_frame("b", "two");
  const std::string bytes = first + second;
  FrameDecoder decoder;
  std::vector<std::string> payloads;
  std::size_t begin = 0;
  for (std::size_t end = 1; end <= bytes.size(); ++end) {
    // A copy, so that reading past what has arrived is seen by AddressSanitizer.
    const std::string arrived = bytes.substr(begin, end - begin);
    const State state = decoder.look(arrived);
    ASSERT_NE(state, State::broken) << decoder.problem();
    if (state == State::incomplete) {
      EXPECT_GT(decoder.needed(), arrived.size());
      continue;
    }
    payloads.emplace_back(decoder.frame().payload);
    begin += decoder.frame_bytes();
    decoder.next();
  }
  EXPECT_THAT(payloads, testing::ElementsAre("one", "two"));
}

TEST(FrameDecoder, FindsAFrameTruncatedAnywhereIncomplete) {
  const std::string bytes = test::event_frame("chunk", "{}");
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    FrameDecoder decoder;
    EXPECT_EQ(decoder.look(bytes.substr(0, size)), State::incomplete) << size;
  }
}

TEST(FrameDecoder, FindsEveryFlippedBit) {
  const std::string bytes = test::event_frame("chunk", R"({"bytes":"aGk="})");
  for (std::size_t i = 0; i < bytes.size() * 8; ++i) {
    std::string flipped = bytes;
    flipped[i / 8] = static_cast<char>(flipped[i / 8] ^ 1 << i % 8);
    FrameDecoder decoder;
    EXPECT_EQ(decoder.look(flipped), State::broken) << "bit " << i;
  }
}

TEST(FrameDecoder, SaysWhichChecksumIsWrong) {
  const std::string bytes = test::event_frame("chunk", "{}");
  std::string prelude = bytes, message = bytes;
  prelude[11] = static_cast<char>(prelude[11] ^ 1);
  message.back() = static_cast<char>(message.back() ^ 1);
  EXPECT_THAT(problem_of(prelude), HasSubstr("the checksum of the prelude is "));
  EXPECT_THAT(problem_of(message), HasSubstr("the checksum of the message is "));
}

TEST(FrameDecoder, KnowsTextFromABrokenMessage) {
  for (const char* text :
       {"<html><body>Please log in</body></html>", "{\"message\": \"busy\"}", "              ", "so\r\n\tit is so"}) {
    FrameDecoder decoder;
    EXPECT_EQ(decoder.look(text), State::broken);
    EXPECT_TRUE(decoder.was_text());
    EXPECT_EQ(decoder.problem(), "text stands where a message should begin");
  }
}

// A prelude whose checksum is right, and enough bytes behind it.
std::string with_lengths(std::uint64_t total, std::uint64_t headers) {
  std::string out = big_endian(total, 4) + big_endian(headers, 4);
  out += big_endian(test::plain_crc32(out), 4);
  return out + std::string(64, '\0');
}

TEST(FrameDecoder, RefusesLengthsThatCantBe) {
  for (const std::uint64_t total : {0, 1, 12, 15})
    EXPECT_THAT(problem_of(with_lengths(total, 0)), HasSubstr("the shortest has 16")) << total;
  EXPECT_THAT(problem_of(with_lengths(16, 1)), HasSubstr("can't hold 1 bytes of headers"));
  EXPECT_THAT(problem_of(with_lengths(40, 0xFFFFFFFF)), HasSubstr("can't hold 4294967295 bytes of headers"));
  EXPECT_THAT(problem_of(with_lengths(0xFFFFFFFF, 0)), HasSubstr("4294967279 bytes of payload"));
}

// Each for itself and before anything behind the prelude has arrived.
TEST(FrameDecoder, BoundsHeadersAndPayload) {
  constexpr std::size_t kHeaders = std::size_t{128} << 10;
  constexpr std::size_t kPayload = std::size_t{24} << 20;
  for (const std::size_t payload : {std::size_t{0}, std::size_t{1}, kPayload})
    for (const std::size_t headers : {kHeaders - 1, kHeaders})
      EXPECT_EQ(problem_of(with_lengths(16 + headers + payload, headers)), "incomplete") << headers << ' ' << payload;
  EXPECT_THAT(problem_of(with_lengths(16 + kHeaders + 1, kHeaders + 1)),
              HasSubstr("131073 bytes of headers is longer than the format allows (131072)"));
  for (const std::size_t headers : {std::size_t{0}, kHeaders}) {
    EXPECT_EQ(problem_of(with_lengths(16 + headers + kPayload - 1, headers)), "incomplete");
    EXPECT_THAT(problem_of(with_lengths(16 + headers + kPayload + 1, headers)),
                HasSubstr("25165825 bytes of payload is longer than the format allows (25165824)"));
  }
}

TEST(FrameDecoder, BoundsTheWholeAsTold) {
  const std::string bytes = frame(string_header("a", "b"), "payload");
  for (const int more : {-1, 0, 1}) {
    FrameDecoder decoder;
    decoder.set_limit(bytes.size() + static_cast<std::size_t>(more), "a setting");
    const State at_prelude = decoder.look(std::string_view(bytes).substr(0, 12));
    EXPECT_EQ(at_prelude, more < 0 ? State::broken : State::incomplete) << more;
    EXPECT_EQ(decoder.was_over_limit(), more < 0);
    if (more < 0) {
      EXPECT_THAT(decoder.problem(), HasSubstr("the limit (a setting)"));
    } else {
      EXPECT_EQ(decoder.look(bytes), State::complete);
    }
  }
}

TEST(FrameDecoder, RefusesBrokenHeaders) {
  const auto problem = [](std::string_view headers) { return problem_of(frame(headers, "payload")); };
  EXPECT_THAT(problem(frame_header("", 0)), HasSubstr("header 1 has no name"));
  EXPECT_THAT(problem(std::string("\x09") + "abc"), HasSubstr("header 1 runs past the end"));
  EXPECT_THAT(problem(std::string("\x03") + "abc"), HasSubstr("header 1 runs past the end")) << "no type";
  EXPECT_THAT(problem(frame_header("a", 0) + frame_header("b", 10)), HasSubstr("header 2 is of the unknown type 10"));
  EXPECT_THAT(problem(frame_header("a", 0xFF)), HasSubstr("unknown type 255"));
  EXPECT_THAT(problem(frame_header("a", 7, big_endian(4, 2) + "abc")), HasSubstr("value of header 1 runs past"));
  EXPECT_THAT(problem(frame_header("a", 7, "\x01")), HasSubstr("value of header 1 runs past")) << "half a length";
  const int widths[] = {0, 0, 1, 2, 4, 8, 0, 0, 8, 16};
  for (const int type : {2, 3, 4, 5, 8, 9}) {
    const std::string value(static_cast<std::size_t>(widths[type]) - 1, 'x');
    EXPECT_THAT(problem(frame_header("a", type, value)), HasSubstr("value of header 1 runs past")) << type;
  }
  EXPECT_THAT(problem(string_header("a", "x") + frame_header("b", 0) + string_header("a", "x")),
              HasSubstr("header 3 has the name of one before it"));
  EXPECT_EQ(problem(string_header("a", "") + frame_header("b", 6, std::string(2, '\0'))), "")
      << "empty values are fine";
}

TEST(FrameDecoder, BoundsTheNumberOfHeaders) {
  std::string headers;
  for (int i = 0; i < 1024; ++i) headers += frame_header("h" + std::to_string(i), 0);
  EXPECT_EQ(problem_of(frame(headers, "")), "");
  EXPECT_THAT(problem_of(frame(headers + frame_header("one more", 0), "")), HasSubstr("more than 1024 headers"));
}

TEST(FrameDecoder, StaysBroken) {
  FrameDecoder decoder;
  ASSERT_EQ(decoder.look(with_lengths(3, 0)), State::broken);
  EXPECT_EQ(decoder.look(test::event_frame("chunk", "{}")), State::broken);
}

}  // namespace
}  // namespace outcrop::internal
