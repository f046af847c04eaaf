// Event frames against vectors that others computed.
#include "stream/frame.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace outcrop::emulator {
namespace {

std::string to_hex(std::string_view bytes) {
  constexpr char kHex[] = "0123456789abcdef";
  std::string out;
  for (const char byte : bytes) {
    out += kHex[static_cast<unsigned char>(byte) >> 4];
    out += kHex[static_cast<unsigned char>(byte) & 15];
  }
  return out;
}

TEST(EmulatorFrame, ChecksumsAreThoseOfZlib) {
  EXPECT_EQ(crc32("123456789"), 0xCBF43926U);
  EXPECT_EQ(crc32(""), 0U);
}

TEST(EmulatorFrame, AnEventIsByteForByteTheKnownOne) {
  EXPECT_EQ(to_hex(event_frame("chunk", R"({"bytes":"aGk="})")),
            "0000006b0000004b6ace012d0b3a6576656e742d747970650700056368756e6b0d3a636f6e74656e742d747970650700106170706c"
            "69636174"
            "696f6e2f6a736f6e0d3a6d6573736167652d747970650700056576656e747b226279746573223a2261476b3d227dbd9e5744");
}

TEST(EmulatorFrame, AnExceptionIsByteForByteTheKnownOne) {
  EXPECT_EQ(to_hex(exception_frame("throttlingException", R"({"message":"slow"})")),
            "0000008300000061a9d144e50f3a657863657074696f6e2d747970650700137468726f74746c696e67457863657074696f6e0d3a63"
            "6f6e7465"
            "6e742d747970650700106170706c69636174696f6e2f6a736f6e0d3a6d6573736167652d74797065070009657863657074696f6e7b"
            "226d6573"
            "73616765223a22736c6f77227d9350311c");
}

}  // namespace
}  // namespace outcrop::emulator
