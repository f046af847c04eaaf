// UpdateABTest: the output of Client::update_ab_test, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct UpdateABTestView;

/// The A/B test as it is now.
struct UpdateABTest {
  /// The A/B test's id.
  std::string ab_test_id{};
  /// The A/B test's ARN.
  std::string ab_test_arn{};
  /// The state of the A/B test.
  std::optional<OwnedOpen<ABTestStatus>> status{};
  /// Whether the A/B test splits traffic at present.
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const UpdateABTest&, const UpdateABTest&) = default;
};
UpdateABTest to_owned(const UpdateABTestView& view);
void write_json(internal::JsonWriter& writer, const UpdateABTest& in);

}  // namespace outcrop::bedrock_agentcore
