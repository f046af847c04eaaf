// Chained signatures of event-stream messages.
#include "signing/event_signer.h"

#include <gtest/gtest.h>

#include <array>

#include "outcrop/sigv4.h"

namespace outcrop::internal {
namespace {

std::string hex(const Sha256Digest& digest) {
  std::string out;
  append_hex(out, digest);
  return out;
}

std::string bytes_of(std::string_view hex_text) {
  std::string bytes;
  for (std::size_t i = 0; i < hex_text.size(); i += 2)
    bytes += static_cast<char>(std::stoi(std::string(hex_text.substr(i, 2)), nullptr, 16));
  return bytes;
}

// aws-c-auth's event-signing test.
TEST(EventSigner, ContinuesTheChainThatTheRequestStarts) {
  const Credentials credentials{.access_key_id = "access", .secret_access_key = "secret"};
  const std::array<sigv4::HeaderView, 2> headers{
      {{"Host", "demo.us-east-1.amazonaws.com"}, {"Content-Encoding", "application/vnd.amazon.eventstream"}}};
  const Timestamp start = *parse_timestamp("1981-01-16T06:30:00Z");
  const Result<sigv4::SignedRequest> request = sigv4::sign(
      {.method = "POST", .path = "/streaming", .headers = headers, .payload_hash = "STREAMING-AWS4-HMAC-SHA256-EVENTS"},
      credentials, {.region = "us-east-1", .service = "demo", .time = start, .content_sha256_header = true});
  ASSERT_TRUE(request) << to_string(request.error());
  EXPECT_EQ(request->signature, "e1d8e8c8815e60969f2a34765c9a15945ffc0badbaa4b7e3b163ea19131e949b");

  EventSigner signer(std::make_shared<const Credentials>(credentials), "us-east-1", "demo", request->signature);
  struct Message {
    std::string_view payload;
    std::string_view signature;
  };
  const std::array<Message, 4> messages{{{"A", "7aabf85b765e6a4d0d500b6e968657b14726fa3e1eb7e839302728ffd77629a5"},
                                         {"B", "f72aa9642f571d24a6e1ae42f10f073ad9448d8a028b6bcd82da081335adda02"},
                                         {"C", "632af120435b57ec241d8bfbb12e496dfd5e2730a1a02ac0ab6eaa230ae02e9a"},
                                         {"", "c6f679ddb3af68f5e82f0cf6761244cb2338cf11e7d01a24130aea1b7c17e53e"}}};
  Timestamp time = start;
  for (const Message& message : messages) {
    time = Timestamp(time.time() + std::chrono::seconds(1));
    EXPECT_EQ(hex(signer.sign(message.payload, time).bytes), message.signature) << message.payload;
  }
}

TEST(EventSigner, SignsAWholeFrame) {
  const std::string inner = bytes_of(
      "0000006b0000004b6ace012d0b3a6576656e742d747970650700056368756e6b0d3a636f6e74656e742d74797065070010"
      "6170706c69636174696f6e2f6a736f6e0d3a6d6573736167652d747970650700056576656e747b226279746573223a2261"
      "476b3d227dbd9e5744");
  ASSERT_EQ(inner.size(), 107u);
  const auto credentials = std::make_shared<const Credentials>(
      Credentials{.access_key_id = "AKIDEXAMPLE", .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"});
  const std::string previous(64, 'a');
  EventSigner signer(credentials, "us-east-1", "bedrock", previous);
  // The fraction of the second is not signed.
  const EventSigner::Signature signature = signer.sign(inner, *parse_timestamp("2025-01-02T03:04:05.678Z"));
  EXPECT_EQ(signer.string_to_sign(),
            "AWS4-HMAC-SHA256-PAYLOAD\n20250102T030405Z\n20250102/us-east-1/bedrock/aws4_request\n" + previous +
                "\nefd8cd1417bc5d9a90724a085c9bdf5954acffb443e43da3b4b14ef2ea56cb55"
                "\nc9bd9ab223c3d9589fbcfce6b5773a9431d6b70a8b7de50bc3018efea5b69e40");
  EXPECT_EQ(signature.date_millis, 1735787045000);
  EXPECT_EQ(hex(signature.bytes), "39686ab689cf7a2fdb38edd3a75643113853f3e68ba2e6924b3c9aa403161751");
}

TEST(EventSigner, DerivesANewKeyAtMidnight) {
  const auto credentials =
      std::make_shared<const Credentials>(Credentials{.access_key_id = "access", .secret_access_key = "secret"});
  EventSigner crossing(credentials, "us-east-1", "demo", std::string(64, '0'));
  const std::string first = hex(crossing.sign("A", *parse_timestamp("2025-01-01T23:59:59Z")).bytes);
  const Sha256Digest second = crossing.sign("B", *parse_timestamp("2025-01-02T00:00:00Z")).bytes;
  EventSigner fresh(credentials, "us-east-1", "demo", first);
  EXPECT_EQ(fresh.sign("B", *parse_timestamp("2025-01-02T00:00:00Z")).bytes, second);
  EXPECT_NE(crossing.string_to_sign().find("\n20250102/"), std::string_view::npos);
}

}  // namespace
}  // namespace outcrop::internal
