// Listings over the wire: tokens, order, prefetch, and what ends them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>
#include <vector>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::ErrorKind;
using outcrop::bedrock::Client;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
namespace test = outcrop::test;

std::string page(std::initializer_list<const char*> arns, std::optional<std::string> token = {}) {
  std::string text = R"({"jobSummaries":[)";
  for (const char* arn : arns) {
    if (text.back() != '[') text += ',';
    text.append(R"({"jobArn":")").append(arn).append("\"}");
  }
  text += ']';
  if (token) text += R"(,"nextToken":")" + *token + '"';
  return text + '}';
}

class Pages : public ::testing::Test {
 protected:
  std::vector<std::string> targets() const {
    std::vector<std::string> all;
    for (const test::Received& request : server.requests()) all.push_back(request.target);
    return all;
  }

  test::ScriptedServer server;
  Client client{test::config_for(server.url())};
};

TEST_F(Pages, FollowTheTokens) {
  server.then(test::json(page({"a", "b"}, "t+1/="))).then(test::json(page({"c"})));
  std::vector<std::string> arns;
  for (const auto& job : client.list_evaluation_jobs_items({.max_results = 2})) {
    ASSERT_TRUE(job) << to_string(job.error());
    arns.emplace_back(job->job_arn);
  }
  EXPECT_THAT(arns, ElementsAre("a", "b", "c"));
  EXPECT_THAT(targets(),
              ElementsAre("/evaluation-jobs?maxResults=2", "/evaluation-jobs?maxResults=2&nextToken=t%2B1%2F%3D"));
}

TEST_F(Pages, NextRequestIsOnTheWireBeforeAPageIsHandedOut) {
  server.then(test::json(page({"a"}, "t1"))).then(test::json(page({"b"}, "t2"))).then(test::json(page({"c"})));
  auto pages = client.list_evaluation_jobs_pages({});
  std::size_t expected = 2;
  for (auto it = pages.begin(); it != pages.end(); ++it) {
    ASSERT_TRUE(*it) << to_string(it->error());
    // Nothing drives the connection while the page is in our hands, so the request must have left before.
    EXPECT_TRUE(server.wait_for_requests(std::min<std::size_t>(expected++, 3)));
  }
  EXPECT_EQ(server.requests().size(), 3u);
  EXPECT_EQ(server.connections(), 1u);
}

TEST_F(Pages, ContinueAfterAnEmptyPageWithAToken) {
  server.then(test::json(page({}, "t1"))).then(test::json(page({"a"})));
  std::vector<std::size_t> sizes;
  for (const auto& it : client.list_evaluation_jobs_pages({})) {
    ASSERT_TRUE(it) << to_string(it.error());
    sizes.push_back(it->job_summaries.size());
  }
  EXPECT_THAT(sizes, ElementsAre(0, 1));
}

// The third job's time is no time.
std::string unreadable_page(const std::string& token) {
  return R"({"jobSummaries":[{"jobArn":"x"},{"jobArn":"y","creationTime":"yesterday"}],"nextToken":")" + token + "\"}";
}

TEST_F(Pages, EndAtOneThatCannotBeRead) {
  server.then(test::json(unreadable_page("t1"))).then(test::json(page({"a"})));
  std::vector<std::string> problems;
  std::string raw_body;
  for (const auto& it : client.list_evaluation_jobs_pages({})) {
    ASSERT_FALSE(it);
    problems.push_back(it.error().message);
    raw_body = it.error().raw_body();
  }
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_THAT(problems[0], HasSubstr("jobSummaries[1].creationTime: \"yesterday\" is not a timestamp"));
  EXPECT_THAT(problems[0], HasSubstr("(byte 61)"));
  EXPECT_EQ(raw_body, unreadable_page("t1"));
}

TEST_F(Pages, GoOnBehindOneThatCannotBeReadWhereTheCallerAsksForIt) {
  const outcrop::CallOptions options{.skip_unreadable_pages = true};
  const auto answer = [this] {
    server.then(test::json(page({"a"}, "t1")))
        .then(test::json(unreadable_page("t2")))
        .then(test::json(unreadable_page("t3")))
        .then(test::json(page({"b"}, "t4")))
        .then(test::json(R"({"jobSummaries":7})"));
  };
  const auto seen = [](auto&& items) {
    std::vector<std::string> all;
    for (const auto& job : items) all.emplace_back(job ? job->job_arn : "!");
    return all;
  };
  answer();
  EXPECT_THAT(seen(client.list_evaluation_jobs_items({}, options)), ElementsAre("a", "!", "!", "b", "!"));
  answer();
  EXPECT_THAT(seen(client.list_evaluation_jobs_parallel({}, {.lanes = 1}, options)),
              ElementsAre("a", "!", "!", "b", "!"));
}

TEST_F(Pages, RefuseARepeatedTokenBehindOneThatCannotBeRead) {
  server.otherwise(test::json(unreadable_page("t1")));
  std::vector<std::string> codes;
  for (const auto& it : client.list_evaluation_jobs_pages({}, {.skip_unreadable_pages = true})) {
    ASSERT_FALSE(it);
    codes.push_back(it.error().code);
    ASSERT_LT(codes.size(), 10u);
  }
  EXPECT_EQ(codes.back(), "RepeatedToken");
}

TEST_F(Pages, AnEmptyOrNullTokenIsTheEnd) {
  for (const char* last : {R"({"jobSummaries":[],"nextToken":""})", R"({"jobSummaries":[],"nextToken":null})"}) {
    server.then(test::json(last));
    int count = 0;
    for (const auto& it : client.list_evaluation_jobs_pages({})) {
      EXPECT_TRUE(it);
      ++count;
    }
    EXPECT_EQ(count, 1);
  }
}

// The code of the error that ends the listing, and how many pages came before.
std::pair<std::string, int> end_of(const Client& client) {
  int good = 0;
  for (const auto& it : client.list_evaluation_jobs_pages({})) {
    if (!it) return {it.error().code, good};
    if (++good > 100) break;
  }
  return {"", good};
}

TEST_F(Pages, ARepeatedTokenIsAnError) {
  server.then(test::json(page({"a"}, "t1"))).otherwise(test::json(page({"b"}, "t1")));
  EXPECT_EQ(end_of(client), std::pair(std::string("RepeatedToken"), 2));
}

TEST_F(Pages, TokensInACycleAreAnError) {
  server.otherwise([](const test::Received& request) {
    if (request.target.ends_with("=t1")) return test::json(page({"b"}, "t2"));
    if (request.target.ends_with("=t2")) return test::json(page({"c"}, "t3"));
    return test::json(page({"a"}, "t1"));
  });
  EXPECT_EQ(end_of(client).first, "RepeatedToken");
  EXPECT_LT(server.requests().size(), 15u);
}

TEST_F(Pages, AnErrorIsTheLastElement) {
  server.then(test::json(page({"a"}, "t1")))
      .then(test::answer(400, "{}", {{"x-amzn-errortype", "ValidationException"}}));
  EXPECT_EQ(end_of(client), std::pair(std::string("ValidationException"), 1));
  EXPECT_EQ(server.requests().size(), 2u);
}

TEST_F(Pages, AMalformedPageEndsTheListing) {
  server.then(test::json(R"({"nextToken":"t1","jobSummaries":7})"));
  EXPECT_EQ(end_of(client), std::pair(std::string("MalformedResponse"), 0));
}

// A listing ends only where the service says so: none of these says that there is no token.
test::Reply without_page(int index) {
  switch (index) {
    case 0:
      return test::json("");
    case 1:
      return test::json("null");
    case 2:
      return test::json(" \r\n");
    case 3:
      return test::answer(202, "");
    case 4:
      return test::raw("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    case 5:
      return test::answer(205, "");
    case 6:
      return test::raw("HTTP/1.1 200 OK\r\n\r\n");  // cut behind its headers
    case 7:
      return test::raw("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    default:
      return test::json("\xef\xbb\xbf");
  }
}

TEST_F(Pages, APageWithoutABodyIsNotTheEnd) {
  for (int index = 0; index <= 8; ++index) {
    server.then(test::json(page({"a"}, "t1"))).then(test::json(page({"b"}, "t2"))).then(without_page(index));
    int good = 0;
    outcrop::Error error;
    for (const auto& it : client.list_evaluation_jobs_pages({})) {
      if (it) ++good;
      if (!it) error = it.error();
    }
    EXPECT_EQ(good, 2) << index;
    EXPECT_EQ(error.kind, outcrop::ErrorKind::malformed_response) << index;
    EXPECT_EQ(error.code, "MalformedResponse") << index;
    EXPECT_EQ(error.page_token, "t2");
    EXPECT_NE(error.http_status, 0);

    server.then(test::json(page({"a"}, "t1"))).then(without_page(index));
    std::vector<std::string> all;
    for (const auto& job : client.list_evaluation_jobs_items({}))
      all.emplace_back(job ? std::string(job->job_arn) : job.error().code + " at " + job.error().page_token);
    EXPECT_THAT(all, ElementsAre("a", "MalformedResponse at t1")) << index;

    server.then(test::json(page({"a"}, "t1"))).then(without_page(index));
    all.clear();
    for (const auto& job : client.list_evaluation_jobs_parallel({}, {.lanes = 1}))
      all.emplace_back(job ? std::string(job->job_arn) : job.error().code + " at " + job.error().page_token);
    EXPECT_THAT(all, ElementsAre("a", "MalformedResponse at t1")) << index;

    server.then(without_page(index));
    const auto alone = client.list_evaluation_jobs({});
    ASSERT_FALSE(alone) << index;
    EXPECT_EQ(alone.error().code, "MalformedResponse");
  }
}

// Another listing goes on from the failed page's token, and nothing is lost or given twice.
TEST_F(Pages, AFailedPageTellsWhereToGoOn) {
  server.then(test::json(page({"a"}, "t1"))).then(test::answer(400, "{}")).then(test::json(page({"b"})));
  outcrop::bedrock::ListEvaluationJobsRequest request;
  std::vector<std::string> all;
  for (int listing = 0; listing < 2; ++listing)
    for (const auto& job : client.list_evaluation_jobs_items(request)) {
      if (job) all.emplace_back(job->job_arn);
      if (!job) request.next_token = job.error().page_token;
    }
  EXPECT_THAT(all, ElementsAre("a", "b"));
  EXPECT_EQ(targets().back(), "/evaluation-jobs?nextToken=t1");
}

TEST_F(Pages, TheFirstPageAndARepeatedOneHaveNoTokenToGoOnFrom) {
  server.then(test::answer(400, "{}"));
  for (const auto& it : client.list_evaluation_jobs_pages({})) EXPECT_EQ(it.error().page_token, "");
  server.otherwise(test::json(page({"b"}, "t1")));
  outcrop::Error error;
  for (const auto& it : client.list_evaluation_jobs_pages({}))
    if (!it) error = it.error();
  EXPECT_EQ(error.code, "RepeatedToken");
  EXPECT_EQ(error.page_token, "");
}

TEST_F(Pages, APageMayOutliveTheRange) {
  server.then(test::json(page({"a"}, "t1"))).then(test::json(page({"b"})));
  auto pages = client.list_evaluation_jobs_pages({});
  const auto first = pages.next();
  const auto second = pages.next();
  EXPECT_FALSE(pages.next());
  ASSERT_TRUE(first && second);
  EXPECT_EQ((*first)->job_summaries[0].job_arn, "a");
  EXPECT_EQ((*second)->job_summaries[0].job_arn, "b");
}

TEST_F(Pages, ALoopGoesOnBehindThePagesThatWereTaken) {
  server.then(test::json(page({"a"}, "t1"))).then(test::json(page({"b"}, "t2"))).then(test::json(page({"c"})));
  auto pages = client.list_evaluation_jobs_pages({});
  const auto first = pages.next();
  ASSERT_TRUE(first && *first);
  std::vector<std::string> rest;
  for (const auto& it : pages) {
    ASSERT_TRUE(it) << to_string(it.error());
    rest.emplace_back(it->job_summaries.front().job_arn);
  }
  EXPECT_THAT(rest, ElementsAre("b", "c"));
  EXPECT_TRUE(pages.begin() == pages.end()) << "it is over";
}

TEST_F(Pages, ListingsThatAreHeldOpenDoNotLockOthersOut) {
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 1;
  const Client narrow(config);
  server.then(test::json(page({"a"}, "t"))).then(test::stall()).then(test::json("{}")).then(test::json(page({"b"})));
  auto held = narrow.list_evaluation_jobs_pages({});
  auto it = held.begin();
  ASSERT_TRUE(*it);
  ASSERT_TRUE(server.wait_for_requests(2));      // the next page is asked for ahead
  EXPECT_TRUE(narrow.list_evaluation_jobs({}));  // takes the only connection from the listing
  ++it;
  ASSERT_TRUE(*it) << to_string(it->error());
  EXPECT_EQ((*it)->job_summaries[0].job_arn, "b");
  EXPECT_EQ(it->attempts(), 2);  // the service has seen both
  EXPECT_EQ(server.requests().size(), 4u);
  EXPECT_EQ(server.requests().back().header("amz-sdk-request"), "attempt=2; max=2");
}

TEST_F(Pages, NothingIsAskedForBeforeTheFirstPageIsWanted) {
  { const auto unused = client.list_evaluation_jobs_pages({}); }
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(Pages, CancellingEndsAListing) {
  outcrop::CancellationSource source;
  server.otherwise(test::json(page({"a"}, "t1")));
  auto pages = client.list_evaluation_jobs_pages({}, {.cancellation = source.token()});
  auto it = pages.begin();
  ASSERT_TRUE(*it);
  source.cancel();
  ++it;
  ASSERT_FALSE(*it);
  EXPECT_EQ(it->error().kind, ErrorKind::cancelled);
  ++it;
  EXPECT_TRUE(it == pages.end());
}

}  // namespace
