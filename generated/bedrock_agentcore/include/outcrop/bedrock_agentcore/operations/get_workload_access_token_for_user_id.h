// Input and output of Client::get_workload_access_token_for_user_id.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_workload_access_token_for_user_id. An absent member is not sent.
struct GetWorkloadAccessTokenForUserIdRequest {
  /// Required.
  std::optional<std::string> workload_name{};
  /// Required.
  std::optional<std::string> user_id{};

  friend bool operator==(const GetWorkloadAccessTokenForUserIdRequest&,
                         const GetWorkloadAccessTokenForUserIdRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetWorkloadAccessTokenForUserIdRequest& in);

/// Output of Client::get_workload_access_token_for_user_id; valid as long as its Response.
struct GetWorkloadAccessTokenForUserIdView {
  /// Sensitive: never logged.
  std::string_view workload_access_token{};
};
const internal::Schema& schema_of(const GetWorkloadAccessTokenForUserIdView*);

}  // namespace outcrop::bedrock_agentcore
