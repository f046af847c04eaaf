// What each kind of call asks for, how the server answers it, and what the caller has to see.
#include "scene.h"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

#include "answers.h"
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/bedrock_agentcore/operations/invoke_agent_runtime.h"
#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/bedrock_runtime/operations/converse_stream.h"
#include "outcrop/bedrock_runtime/operations/invoke_model.h"
#include "support/bedrock_fixture.h"
#include "support/frames.h"
#include "support/jobs.h"
#include "support/secret_watch.h"

namespace outcrop::test {
namespace {

using namespace std::chrono_literals;

constexpr int kAttempts = 3;
constexpr int kJobs = 30;
constexpr std::chrono::milliseconds kLimit{20};      // by the test's clock, which the server moves when it stalls
constexpr std::chrono::milliseconds kRealLimit{50};  // where nothing but the machine's clock will do
constexpr std::size_t kMostBytes = 100'000;          // of an answer
constexpr const char* kPayload = R"({"completion":"hello"})";
constexpr const char* kCredentialsPath = "/credentials";
constexpr const char* kStsPath = "/";
const Timestamp kServiceTime = Timestamp::from_millis(1'735'787'045'000);

GoodAnswer json_answer(std::string body) {
  return {.headers = "Content-Type: application/json\r\nx-amzn-RequestId: r-1\r\n", .pieces = {std::move(body)}};
}

GoodAnswer stream_answer() {
  return {.headers = "Content-Type: application/vnd.amazon.eventstream\r\nx-amzn-RequestId: r-1\r\n",
          .pieces = {event_frame("messageStart", R"({"role":"assistant"})"),
                     event_frame("contentBlockDelta", R"({"contentBlockIndex":0,"delta":{"text":"hello"}})"),
                     event_frame("messageStop", R"({"stopReason":"end_turn"})")},
          .chunked = true};
}

bool is_of_credentials(const Received& request) {
  return request.target == kCredentialsPath || request.target == kStsPath;
}

// The far end of a parallel listing and its slices are asked for in other words.
bool is_second_page(const Received& request) {
  return parameter(request.target, "nextToken") == std::to_string(kPageSize) &&
         request.target.find("creationTime") == std::string::npos &&
         request.target.find("sortOrder=Ascending") == std::string::npos;
}

// The answer of a service whose clock is right: it refuses signatures of another time.
std::optional<Reply> refusal_of_time(const Received& request) {
  const std::string date(request.header("x-amz-date"));  // 20250102T030405Z
  if (date.size() != 16) return std::nullopt;
  const auto time = parse_timestamp(date.substr(0, 4) + '-' + date.substr(4, 2) + '-' + date.substr(6, 5) + ':' +
                                    date.substr(11, 2) + ':' + date.substr(13));
  if (time && std::chrono::abs(time->time() - kServiceTime.time()) < 5min) return std::nullopt;
  return answer(
      403,
      "<ErrorResponse><Error><Code>InvalidSignatureException</Code><Message>Signature expired</Message></Error>"
      "</ErrorResponse>",
      {{"x-amzn-errortype", "InvalidSignatureException"},
       {"Date", to_string(kServiceTime, TimestampFormat::http_date)}});
}

class Scene {
 public:
  Scene(const Fault& fault, CallKind kind, bool always)
      : fault_(fault), kind_(kind), always_(always), server_(options()) {
    clock_.set_jitter(0);  // else delays between attempts would use up the time
    if (fault.clock_behind.count() != 0) clock_.set_now(Timestamp(kServiceTime.time() - fault.clock_behind));
    server_.otherwise([this](const Received& request) { return reply_to(request); });
  }

  Outcome call() {
    if (fault_.warm || !fault_.behind_first.empty()) warm_up();
    Outcome outcome = make_call();
    outcome.requests = struck_.load();
    outcome.connections = server_.connections();
    return outcome;
  }

 private:
  ServerOptions options() {
    ServerOptions options = fault_.server;
    if (kind_ == CallKind::tls) {
      files_ = authority().issue(fault_.leaf);
      options.tls = &files_;
    }
    if (!fault_.greeting.empty())
      options.greeting = [this](std::size_t connection) {
        return always_ || connection == 0 ? fault_.greeting : Reply();
      };
    options.on_stall = [this] { clock_.advance(1h); };
    return options;
  }

  // Making one takes longer than a call does.
  static const Authority& authority() {
    static const Authority known;
    return known;
  }
  static const Authority& another_authority() {
    static const Authority another;
    return another;
  }

  GoodAnswer good_answer(const Received& request) const {
    if (request.target == kStsPath)
      return {.headers = "Content-Type: text/xml\r\nx-amzn-RequestId: r-1\r\n",
              .pieces = {"<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAROLE</AccessKeyId>"
                         "<SecretAccessKey>s3cr3t</SecretAccessKey><SessionToken>t</SessionToken>"
                         "<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult>"
                         "</AssumeRoleResponse>"}};
    if (request.target == kCredentialsPath)
      return json_answer(R"({"AccessKeyId":"AKIDTASK","SecretAccessKey":")" + std::string(kSecretKey) +
                         R"(","Token":")" + std::string(kSessionToken) + R"(","Expiration":"2099-01-01T00:00:00Z"})");
    switch (kind_) {
      case CallKind::act:
        return json_answer(
            R"({"output":{"message":{"role":"assistant","content":[{"text":"hello"}]}},"stopReason":"end_turn",)"
            R"("usage":{"inputTokens":1,"outputTokens":2,"totalTokens":3},"metrics":{"latencyMs":4}})");
      case CallKind::payload:
      case CallKind::byte_stream:
        return json_answer(kPayload);
      case CallKind::page:
      case CallKind::parallel:
        return json_answer(jobs_.page(request));
      case CallKind::stream:
        return stream_answer();
      default:
        return json_answer(R"({"jobName":"a-name","jobArn":"an-arn","status":"Completed"})");
    }
  }

  bool may_strike(const Received& request) const {
    switch (kind_) {
      case CallKind::page:
      case CallKind::parallel:
        return is_second_page(request);
      case CallKind::credentials:
      case CallKind::role:
        return is_of_credentials(request);
      default:
        return !warming_up_;
    }
  }

  Reply reply_to(const Received& request) {
    const GoodAnswer good = good_answer(request);
    const Reply right{{.kind = Act::Kind::send, .bytes = good.text()}};
    if (warming_up_) {
      Reply reply = right;
      reply.insert(reply.end(), fault_.behind_first.begin(), fault_.behind_first.end());
      return reply;
    }
    if (!may_strike(request)) return right;
    const bool first = struck_++ == 0;
    if (fault_.clock_jumps.count() != 0) clock_.set_now(Timestamp(clock_.now().time() + fault_.clock_jumps));
    if (fault_.clock_behind.count() != 0)
      if (std::optional<Reply> refusal = refusal_of_time(request)) return *refusal;
    return fault_.reply && (always_ || first) ? fault_.reply(good) : right;
  }

  ClientConfig config() const {
    std::string url = server_.url();
    if (fault_.localhost) url = "http://localhost:" + std::to_string(server_.port());
    ClientConfig config = config_for(url, kAttempts, clock_);
    config.max_response_bytes = kMostBytes;
    const bool whole_call = kind_ == CallKind::stream || kind_ == CallKind::byte_stream ||
                            kind_ == CallKind::credentials || kind_ == CallKind::role;
    (whole_call ? config.timeout.total : config.timeout.attempt) = kLimit;
    if (fault_.idle_limit || fault_.connect_limit) config.timeout = {};
    if (fault_.idle_limit) config.timeout.idle = kRealLimit;
    if (fault_.connect_limit) config.timeout.connect = kRealLimit;
    if (kind_ == CallKind::tls)
      config.ca_bundle = fault_.unknown_authority ? another_authority().bundle() : authority().bundle();
    if (kind_ == CallKind::credentials)
      config.credentials = container_credentials(
          {.region = "us-east-1", .seams = seams_with("AWS_CONTAINER_CREDENTIALS_FULL_URI", kCredentialsPath)});
    if (kind_ == CallKind::role)
      config.credentials = assume_role_credentials(
          {.role_arn = "arn:aws:iam::123456789012:role/r",
           .source = static_credentials({.access_key_id = "AKIDSOURCE", .secret_access_key = "s3cr3t"})},
          {.region = "us-east-1", .seams = seams_with("AWS_ENDPOINT_URL_STS", "")});
    return config;
  }

  // A variable names the server.
  std::shared_ptr<const internal::Seams> seams_with(const std::string& variable, const std::string& path) const {
    auto seams = std::make_shared<internal::Seams>(*clock_.seams());
    seams->environment = internal::make_environment({{variable, server_.url() + path}, {"HOME", "/nonexistent"}});
    return seams;
  }

  // --- Calls ---

  Outcome make_call() {
    switch (kind_) {
      case CallKind::act:
        return act();
      case CallKind::payload:
        return invoke();
      case CallKind::page:
        return list(bedrock::Client(config()).list_evaluation_jobs_items({}));
      case CallKind::parallel:
        return list(bedrock::Client(config()).list_evaluation_jobs_parallel({}, {.lanes = 4}));
      case CallKind::stream:
        return stream();
      case CallKind::byte_stream:
        return byte_stream();
      default:
        return read();
    }
  }

  // One that has a kept connection, on which everything has arrived that the server sent behind its answer.
  void warm_up() {
    warming_up_ = true;
    kept_ = std::make_unique<bedrock::Client>(config());
    kept_runtime_ = std::make_unique<bedrock_runtime::Client>(config());
    const std::optional<Error> error = kind_ == CallKind::act ? act().error : read().error;
    if (error) ADD_FAILURE() << to_string(*error);
    EXPECT_TRUE(server_.wait_for_replies(1));
    warming_up_ = false;
  }

  Outcome read() {
    const bedrock::Client client = kept_ ? *kept_ : bedrock::Client(config());
    const auto job = client.get_evaluation_job({.job_identifier = "j"});
    if (!job) return {.error = job.error(), .attempts = job.error().attempts};
    EXPECT_EQ(job->job_name, "a-name");
    EXPECT_EQ(job->status, bedrock::EvaluationJobStatus::completed);
    return {.attempts = job.attempts()};
  }

  Outcome act() {
    const bedrock_runtime::Client client = kept_runtime_ ? *kept_runtime_ : bedrock_runtime::Client(config());
    const bedrock_runtime::Message message{.role = bedrock_runtime::ConversationRole::user,
                                           .content = {{{.text = fault_.call_body}}}};
    const auto reply = client.converse({.model_id = "m", .messages = {{message}}});
    if (!reply) return {.error = reply.error(), .attempts = reply.error().attempts};
    EXPECT_EQ(reply->usage.total_tokens, 3);
    EXPECT_EQ(reply->stop_reason, bedrock_runtime::StopReason::end_turn);
    return {.attempts = reply.attempts()};
  }

  Outcome invoke() {
    const auto reply = bedrock_runtime::Client(config()).invoke_model({.model_id = "m"});
    if (!reply) return {.error = reply.error(), .attempts = reply.error().attempts};
    EXPECT_EQ(reply->body.text(), kPayload);
    return {.attempts = reply.attempts()};
  }

  Outcome stream() {
    auto events = bedrock_runtime::Client(config()).converse_stream(
        {.model_id = "m", .messages = std::vector<bedrock_runtime::Message>()});
    Outcome outcome{.attempts = events.response() ? events.response().attempts() : 0};
    std::size_t seen = 0;
    using Member = bedrock_runtime::ConverseStreamOutputView::Member;
    constexpr std::array kInOrder{Member::message_start, Member::content_block_delta, Member::message_stop};
    for (const auto& event : events) {
      EXPECT_FALSE(outcome.error) << "the Error is the last element";
      if (!event) {
        outcome.error = event.error();
        outcome.attempts = event.error().attempts;
      } else if (seen < kInOrder.size()) {
        EXPECT_EQ(event->member, kInOrder[seen++]);
      }
    }
    if (!outcome.error) {
      EXPECT_EQ(seen, kInOrder.size()) << "a stream that ends too early, and says nothing";
    }
    return outcome;
  }

  Outcome byte_stream() {
    auto pieces = bedrock_agentcore::Client(config()).invoke_agent_runtime(
        {.agent_runtime_arn = "a", .payload = Blob(std::string("{}"))});
    Outcome outcome{.attempts = pieces.response() ? pieces.response().attempts() : 0};
    std::string all;
    for (const auto& piece : pieces) {
      EXPECT_FALSE(outcome.error) << "the Error is the last element";
      if (piece) {
        all += *piece;
      } else {
        outcome.error = piece.error();
        outcome.attempts = piece.error().attempts;
      }
    }
    if (outcome.error) {
      EXPECT_TRUE(std::string_view(kPayload).starts_with(all)) << all;
    } else {
      EXPECT_EQ(all, kPayload);
    }
    return outcome;
  }

  // Each job once, newest first; or an Error, and behind its token the rest.
  template <class Items>
  Outcome list(Items items) {
    Outcome outcome;
    std::vector<int> jobs;
    for (const auto& job : items) {
      EXPECT_FALSE(outcome.error) << "the Error is the last element";
      if (job) jobs.push_back(std::stoi(std::string(job->job_arn)));
      if (!job) outcome.error = job.error();
    }
    if (outcome.error) {
      outcome.attempts = outcome.error->attempts;
      EXPECT_EQ(jobs.size(), std::size_t{kPageSize});
      EXPECT_EQ(outcome.error->page_token, std::to_string(kPageSize));
      ScriptedServer well;
      well.otherwise([this](const Received& request) { return json(jobs_.page(request)); });
      const bedrock::Client client(config_for(well.url()));
      for (const auto& job : client.list_evaluation_jobs_items({.next_token = outcome.error->page_token})) {
        EXPECT_TRUE(job) << to_string(job.error());
        if (job) jobs.push_back(std::stoi(std::string(job->job_arn)));
      }
    }
    std::vector<int> all;
    for (int i = kJobs; i-- > 0;) all.push_back(i);
    EXPECT_EQ(jobs, all);
    return outcome;
  }

  const Fault& fault_;
  const CallKind kind_;
  const bool always_;
  // What the server's threads use outlives it.
  testing::FakeClock clock_{kServiceTime};
  const Jobs jobs_{spread(kJobs, 60'000)};
  std::atomic<std::size_t> struck_{};
  std::atomic<bool> warming_up_{};
  TlsFiles files_;
  ScriptedServer server_;
  std::unique_ptr<bedrock::Client> kept_;
  std::unique_ptr<bedrock_runtime::Client> kept_runtime_;
};

}  // namespace

Outcome happens(const Fault& fault, CallKind kind, bool always) { return Scene(fault, kind, always).call(); }

}  // namespace outcrop::test
