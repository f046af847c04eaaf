// The User-Agent header by the SDK-neutral grammar 2.1.
#pragma once

#include <string>
#include <string_view>

#include "outcrop/client_config.h"
#include "outcrop/internal/operation.h"

namespace outcrop::internal {

/// What goes for all requests of a client. The feature ids of `m/` differ from call to call and stand between.
struct UserAgent {
  std::string head{};         ///< up to the features
  std::string feature_ids{};  ///< of the client's settings: "E,N"
  std::string tail{};         ///< from the configuration on, with a blank in front
};

struct UserAgentFacts {
  std::string_view execution_env{};
  std::string_view app_id{};
  RetryMode retry_mode{};
  bool endpoint_override{};
  bool bearer_from_environment{};
};

UserAgent make_user_agent(const Service& service, const UserAgentFacts& facts);

/// Appends the header's value with `more_feature_ids` ("n", "o,i") behind those of the client.
void append_user_agent(std::string& out, const UserAgent& agent, std::string_view more_feature_ids);

}  // namespace outcrop::internal
