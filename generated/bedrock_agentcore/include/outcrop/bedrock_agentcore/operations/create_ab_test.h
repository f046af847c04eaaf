// Input and output of Client::create_ab_test.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h"
#include "outcrop/bedrock_agentcore/types/gateway_filter.h"
#include "outcrop/bedrock_agentcore/types/variant.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::create_ab_test. An absent member is not sent.
/// What the new A/B test is like.
struct CreateABTestRequest {
  /// The A/B test's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the A/B test is to find out.
  std::optional<std::string> description{};
  /// The gateway whose traffic is split, by its ARN.
  ///
  /// Required.
  std::optional<std::string> gateway_arn{};
  /// The two variants: the control, C, and the treatment, T1.
  ///
  /// Required.
  std::optional<std::vector<Variant>> variants{};
  /// Which traffic of the gateway takes part. Absent: all.
  std::optional<GatewayFilter> gateway_filter{};
  /// What scores the variants.
  ///
  /// Required.
  Box<ABTestEvaluationConfig> evaluation_config{};
  /// The IAM role that lets the test use the gateway and the evaluations, by its ARN.
  ///
  /// Required.
  std::optional<std::string> role_arn{};
  /// True begins at once; otherwise UpdateABTest begins it.
  std::optional<bool> enable_on_create{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the A/B test, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateABTestRequest&, const CreateABTestRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateABTestRequest& in);

/// Output of Client::create_ab_test; valid as long as its Response.
/// The A/B test that was created.
struct CreateABTestView {
  /// The A/B test's id.
  std::string_view ab_test_id{};
  /// The A/B test's ARN.
  std::string_view ab_test_arn{};
  /// The A/B test's name.
  std::optional<std::string_view> name{};
  /// The state of the A/B test.
  Open<ABTestStatus> status{};
  /// Whether the A/B test splits traffic at present.
  Open<ABTestExecutionStatus> execution_status{};
  /// When it was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateABTestView*);

}  // namespace outcrop::bedrock_agentcore
