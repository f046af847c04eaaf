// The User-Agent by its grammar.
#include "config/user_agent.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <vector>

namespace outcrop::internal {
namespace {

using testing::ContainsRegex;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

constexpr Service kService{.id = "Bedrock Agent Runtime",
                           .module = "bedrock_agent_runtime",
                           .endpoint_prefix = "bedrock-agent-runtime",
                           .signing_name = "bedrock",
                           .api_version = "2023-07-26"};

std::string user_agent(const UserAgentFacts& facts, std::string_view more = {}) {
  std::string out;
  append_user_agent(out, make_user_agent(kService, facts), more);
  return out;
}

TEST(UserAgent, HasItsTokensInOrder) {
  const std::string text =
      user_agent({.execution_env = "AWS_Lambda_x", .app_id = "my-app", .retry_mode = RetryMode::adaptive}, "o,i");
  std::istringstream words(text);
  std::vector<std::string> kinds;
  for (std::string word; words >> word;) kinds.push_back(word.substr(0, word.find('/')));
  EXPECT_EQ(kinds,
            (std::vector<std::string>{"outcrop", "ua", "api", "os", "md", "lang", "exec-env", "m", "cfg", "app"}));
  EXPECT_THAT(text, ContainsRegex("^outcrop/[0-9.]+ ua/2.1 api/bedrock_agent_runtime#[0-9.]+ os/[a-z]+"));
  EXPECT_THAT(text, HasSubstr(" lang/c++#20 exec-env/AWS_Lambda_x m/F,o,i cfg/retry-mode#adaptive app/my-app"));
}

TEST(UserAgent, LeavesOutWhatIsNotKnown) {
  const std::string text = user_agent({});
  EXPECT_THAT(text, EndsWith(" m/E cfg/retry-mode#standard"));
  EXPECT_THAT(text, Not(HasSubstr("exec-env")));
}

TEST(UserAgent, NamesOverriddenEndpointAndBearerToken) {
  EXPECT_THAT(user_agent({.endpoint_override = true, .bearer_from_environment = true}), HasSubstr(" m/E,N,3 "));
}

TEST(UserAgent, ReplacesCharactersThatATokenCantHave) {
  EXPECT_THAT(user_agent({.app_id = "a b/c(d)\r\nx#y"}), EndsWith(" app/a-b-c-d---x-y"));
}

TEST(UserAgent, CutsTheFeaturesAtAComma) {
  std::string many = "AA";
  for (int i = 0; i < 600; ++i) many += ",AA";
  const std::string text = user_agent({}, many);
  const std::size_t begin = text.find(" m/") + 3;
  const std::string features = text.substr(begin, text.find(' ', begin) - begin);
  EXPECT_LE(features.size(), 1024u);
  EXPECT_GT(features.size(), 1000u);
  EXPECT_THAT(features, EndsWith("AA"));
}

}  // namespace
}  // namespace outcrop::internal
