// CreateABTest: the output of Client::create_ab_test, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct CreateABTestView;

/// The A/B test that was created.
struct CreateABTest {
  /// The A/B test's id.
  std::string ab_test_id{};
  /// The A/B test's ARN.
  std::string ab_test_arn{};
  /// The A/B test's name.
  std::optional<std::string> name{};
  /// The state of the A/B test.
  std::optional<OwnedOpen<ABTestStatus>> status{};
  /// Whether the A/B test splits traffic at present.
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};
  /// When it was created.
  Timestamp created_at{};

  friend bool operator==(const CreateABTest&, const CreateABTest&) = default;
};
CreateABTest to_owned(const CreateABTestView& view);
void write_json(internal::JsonWriter& writer, const CreateABTest& in);

}  // namespace outcrop::bedrock_agentcore
