// Where an answer ends and what belongs to it (RFC 9112): what could be read in two ways is refused by name.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::ErrorKind;
using outcrop::Response;
using outcrop::bedrock::Client;
using outcrop::bedrock::ListEvaluationJobsView;
using ::testing::HasSubstr;
using ::testing::Not;
namespace test = outcrop::test;

constexpr std::string_view kPage = R"({"nextToken":"t"})";  // 17 bytes
constexpr const char* kRefusedCoding = "answered with a transfer coding that was not asked for; only chunked, once, is read";
constexpr std::string_view kChunkedPage = "11\r\n{\"nextToken\":\"t\"}\r\n0\r\n\r\n";

class Framing : public ::testing::Test {
 protected:
  outcrop::ClientConfig config() const { return test::config_for(server.url()); }
  Response<ListEvaluationJobsView> list() const { return Client(config()).list_evaluation_jobs({}); }

  // A listing that is answered like that: "ok", or the message of its InvalidHttpResponse.
  std::string told(const std::string& head, std::string_view body, const outcrop::ClientConfig& settings) {
    server.then(test::raw("HTTP/1.1 200 OK\r\n" + head + "\r\n" + std::string(body)));
    const Response<ListEvaluationJobsView> page = Client(settings).list_evaluation_jobs({});
    if (page) return page->next_token == "t" ? "ok" : "another page";
    EXPECT_EQ(page.error().kind, ErrorKind::network) << head;
    EXPECT_EQ(page.error().code, "InvalidHttpResponse") << head << page.error().message;
    return page.error().message;
  }
  std::string told(const std::string& head, std::string_view body) { return told(head, body, config()); }

  outcrop::Error error_of(std::string_view answer) {
    server.then(test::raw(answer));
    const Response<ListEvaluationJobsView> page = list();
    EXPECT_FALSE(page);
    return page ? outcrop::Error() : page.error();
  }

  test::ScriptedServer server;
};

TEST_F(Framing, OnlyChunkedIsReadOfTransferCodings) {
  for (const char* coding : {"gzip", "deflate", "compress", "br", "zstd", "identity", "x-gzip", "gzip, gzip, gzip",
                             "gzip, chunked", "chunked, gzip", "chunked, chunked", "chunked;q=1", "", "chunkedx"}) {
    const std::string message = told("Transfer-Encoding: " + std::string(coding) + "\r\n", kChunkedPage);
    EXPECT_THAT(message, HasSubstr(kRefusedCoding)) << coding;
  }
  for (const char* head :
       {"Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", "Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"})
    EXPECT_THAT(told(head, kChunkedPage), HasSubstr(kRefusedCoding)) << head;
  for (const char* head : {"Transfer-Encoding: chunked\r\n", "transfer-encoding:CHUNKED\r\n",
                           "TRANSFER-ENCODING: \t chunked \t\r\n"})
    EXPECT_EQ(told(head, kChunkedPage), "ok") << head;
}

TEST_F(Framing, ACodingThatUnpacksToGigabytesIsNotUnpacked) {
  std::string packed("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);  // as a gzip member begins
  EXPECT_THAT(told("Transfer-Encoding: gzip, gzip, gzip\r\n", packed.append(100, '\0')), HasSubstr(kRefusedCoding));
}

TEST_F(Framing, ChunksInHttp10AreRefused) {
  EXPECT_THAT(error_of("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + std::string(kChunkedPage)).message,
              HasSubstr("HTTP/1.0"));
}

TEST_F(Framing, ContentLengthsHaveToAgree) {
  EXPECT_THAT(told("Content-Length: 17\r\nContent-Length: 16\r\n", kPage), HasSubstr("two Content-Lengths, 17 and 16"));
  EXPECT_THAT(told("Content-Length: 2\r\ncontent-length: 17\r\n", kPage), HasSubstr("two Content-Lengths, 2 and 17"));
  EXPECT_EQ(told("Content-Length: 17\r\nContent-Length: 17\r\n", kPage), "ok");
  EXPECT_EQ(told("Content-Length: 17\r\nContent-Length: 017\r\n", kPage), "ok");
}

TEST_F(Framing, AContentLengthIsDigitsAlone) {
  for (const char* length : {"", "+17", "-17", "-1", "0x11", "17x", "17, 17", "17,16", "1 7", "17;", "1e1", "17.0",
                             "9223372036854775808", "18446744073709551633", "99999999999999999999999"})
    EXPECT_THAT(told("Content-Length: " + std::string(length) + "\r\n", kPage), HasSubstr("Content-Length")) << length;
}

// RFC 9112 § 6.3: the chunks say where the body ends, and the connection is not used again.
TEST_F(Framing, ChunksGoOverAContentLength) {
  for (const char* length : {"5", "17", "1000"})
    for (const bool length_first : {false, true}) {
      const std::string line = "Content-Length: " + std::string(length) + "\r\n", chunked = "Transfer-Encoding: chunked\r\n";
      EXPECT_EQ(told(length_first ? line + chunked : chunked + line, kChunkedPage), "ok") << length;
    }
  EXPECT_EQ(told("Content-Length: 9000000000000000000\r\nTransfer-Encoding: chunked\r\n", kChunkedPage), "ok");

  const test::Act page{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                std::string(kChunkedPage)};
  server.then({page}).then({page});
  const Client client(config());
  const std::size_t before = server.connections();
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_EQ(server.connections(), before + 2);
}

TEST_F(Framing, LinesThatAreNoHeaderAreRefused) {
  for (const char* head : {"Content-Length : 17\r\n", "Content-Length\t: 17\r\n", " Content-Length: 17\r\n",
                           "X-A: b\r\n c\r\n", "X-A: b\r\n\tTransfer-Encoding: chunked\r\n", "X-A\r\n", ": b\r\n",
                           "Transfer-Encoding: chunked\r\n , gzip\r\n"})
    EXPECT_NE(told(head, kPage), "ok") << head;
}

TEST_F(Framing, OnlyTheFirstLineIsAStatusLine) {
  const auto as_trailer = [](std::string_view line) {
    return "11\r\n" + std::string(kPage) + "\r\n0\r\n" + std::string(line) + "\r\n";
  };
  for (const std::string line : {"HTTP/1.1 500: x\r\n", "HTTP/1.1: 500 x\r\n", "HTTP/2: 503 \r\n"}) {
    EXPECT_EQ(told("X-A: b\r\n" + line + "Content-Length: 17\r\n", kPage), "ok") << line;
    EXPECT_EQ(told(line + "Content-Length: 17\r\n", kPage), "ok") << line;
    EXPECT_EQ(told("Transfer-Encoding: chunked\r\n", as_trailer(line)), "ok") << line;
  }
  // Without a colon it is no header either.
  for (const std::string line : {"HTTP/1.1 500 Internal Server Error\r\n", "HTTP/2 503 \r\n"}) {
    EXPECT_NE(told("X-A: b\r\n" + line + "Content-Length: 17\r\n", kPage), "ok") << line;
    EXPECT_NE(told(line + "Content-Length: 17\r\n", kPage), "ok") << line;
    EXPECT_NE(told("Transfer-Encoding: chunked\r\n", as_trailer(line)), "another page") << line;
  }
  // Nor does a trailer change the length, the coding or a header.
  const std::string trailers = "11\r\n" + std::string(kPage) + "\r\n0\r\nContent-Length: 3\r\nx-amzn-requestid: b\r\n\r\n";
  server.then(test::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nx-amzn-requestid: a\r\n\r\n" + trailers));
  const Response<ListEvaluationJobsView> page = list();
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page.request_id(), "a");
}

TEST_F(Framing, AStatusIsThreeDigitsBehindTheConnectionsOwnVersion) {
  for (const char* line : {"HTTP/1.1 2000 OK", "HTTP/1.1 20 OK", "HTTP/1.1 2x0 OK", "HTTP/1.1 000 OK",
                           "HTTP/1.1 -20 OK", "HTTP/2 200", "HTTP/2.0 200 OK", "http/1.1 200 OK"}) {
    const outcrop::Error error =
        error_of(std::string(line) + "\r\nContent-Length: 17\r\n\r\n" + std::string(kPage));
    EXPECT_EQ(error.code, "InvalidHttpResponse") << line << error.message;
  }
}

TEST_F(Framing, BrokenChunksAreNamed) {
  for (const char* chunks : {"zz\r\n{}\r\n0\r\n\r\n", "\r\n{}\r\n0\r\n\r\n", "-2\r\n{}\r\n0\r\n\r\n",
                             "2\r\n{}xx\r\n0\r\n\r\n", "ffffffffffffffffffffffff\r\n{}"})
    EXPECT_THAT(told("Transfer-Encoding: chunked\r\n", chunks), HasSubstr("chunk")) << chunks;
}

TEST_F(Framing, ATruncatedBodyIsNoAnswer) {
  const std::string whole = "Transfer-Encoding: chunked\r\n\r\n" + std::string(kChunkedPage);
  const std::size_t end_of_head = whole.find("\r\n\r\n") + 4;
  for (std::size_t size = end_of_head; size < whole.size() - 1; ++size)
    EXPECT_EQ(error_of("HTTP/1.1 200 OK\r\n" + whole.substr(0, size)).code, "TruncatedBody") << size;
  for (std::size_t size = 0; size < kPage.size(); ++size) {
    const std::string cut = "HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n" + std::string(kPage.substr(0, size));
    EXPECT_EQ(error_of(cut).code, "TruncatedBody") << size;
  }
}

// --- Limits, each one below, at and one above ---

TEST_F(Framing, BytesOfHeadersAreBounded) {
  const std::string head = "Content-Length: 17\r\nX-Filler: " + std::string(500, 'x') + "\r\n";
  const std::size_t bytes = std::string_view("HTTP/1.1 200 OK\r\n").size() + head.size() + 2;
  for (const std::size_t limit : {bytes - 1, bytes, bytes + 1}) {
    outcrop::ClientConfig settings = config();
    settings.max_response_header_bytes = limit;
    const std::string message = told(head, kPage, settings);
    if (limit >= bytes) {
      EXPECT_EQ(message, "ok");
    } else {
      EXPECT_THAT(message, HasSubstr("more than " + std::to_string(limit) +
                                     " bytes of headers, the limit (ClientConfig::max_response_header_bytes)"));
    }
  }
}

TEST_F(Framing, TheNumberOfHeadersIsBounded) {
  for (const int headers : {255, 256, 257}) {
    std::string head = "Content-Length: 17\r\n";
    for (int i = 1; i < headers; ++i) head += "A: b\r\n";
    const std::string message = told(head, kPage);
    if (headers <= 256) {
      EXPECT_EQ(message, "ok");
    } else {
      EXPECT_THAT(message, HasSubstr("more than 256 headers, the limit (ClientConfig::max_response_headers)"));
    }
  }
}

TEST_F(Framing, TrailersCountAsHeaders) {
  std::string chunks(kChunkedPage.substr(0, kChunkedPage.size() - 2));
  for (int i = 0; i < 300; ++i) chunks += "A: b\r\n";
  EXPECT_THAT(told("Transfer-Encoding: chunked\r\n", chunks + "\r\n"), HasSubstr("more than 256 headers"));
}

TEST_F(Framing, InterimAnswersCountAsHeaders) {
  std::string interim;
  for (int i = 0; i < 10'000; ++i) interim += "HTTP/1.1 103 Early Hints\r\nA: b\r\n\r\n";
  EXPECT_THAT(error_of(interim + test::http_text(200, kPage)).message, HasSubstr("the limit"));
}

TEST_F(Framing, AnAnswerInPartsIsRefused) {
  const auto error =
      error_of("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-16/99\r\nContent-Length: 17\r\n\r\n" +
               std::string(kPage));
  EXPECT_EQ(error.code, "InvalidHttpResponse");
  EXPECT_THAT(error.message, HasSubstr("answered with status 206, a part of an answer that nobody asked for"));
}

TEST_F(Framing, ABareCarriageReturnEndsNoHeader) {
  EXPECT_THAT(told("Content-Length: 17\r\nX-A: b\rContent-Length: 3\r\n", kPage),
              HasSubstr("answered with a bare carriage return in the header \"X-A\""));
}

TEST_F(Framing, ATrailerBeyondTheLimitIsNamed) {
  const std::string chunks = "11\r\n" + std::string(kPage) + "\r\n0\r\nA: " + std::string(500'000, 'x') + "\r\n\r\n";
  EXPECT_THAT(told("Transfer-Encoding: chunked\r\n", chunks), Not(HasSubstr("emory in")));
}

TEST_F(Framing, ARequestThatIsTooLongIsNotTheAnswersFault) {
  const auto page = Client(config()).list_evaluation_jobs({.next_token = std::string(2'000'000, 't')});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "UnsendableRequest") << page.error().message;
  EXPECT_THAT(page.error().message, HasSubstr("before its body, more than libcurl sends"));
}

TEST_F(Framing, ALineBeyondTheLimitIsNamed) {
  for (const std::size_t size : {70'000u, 102'000u, 103'000u, 200'000u, 2'000'000u})
    for (const char* end : {"\r\n", ""})
      EXPECT_THAT(told("X-Filler: " + std::string(size, 'x') + end, ""), HasSubstr("header")) << size << end;
}

}  // namespace
