// DeleteABTest: the output of Client::delete_ab_test, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct DeleteABTestView;

/// The A/B test that is being deleted.
struct DeleteABTest {
  /// The A/B test's id.
  std::string ab_test_id{};
  /// The A/B test's ARN.
  std::string ab_test_arn{};
  /// The state of the A/B test.
  std::optional<OwnedOpen<ABTestStatus>> status{};

  friend bool operator==(const DeleteABTest&, const DeleteABTest&) = default;
};
DeleteABTest to_owned(const DeleteABTestView& view);
void write_json(internal::JsonWriter& writer, const DeleteABTest& in);

}  // namespace outcrop::bedrock_agentcore
