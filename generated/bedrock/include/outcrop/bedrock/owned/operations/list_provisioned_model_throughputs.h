// ListProvisionedModelThroughputs: the output of Client::list_provisioned_model_throughputs, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/owned/provisioned_model_summary.h"
#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ListProvisionedModelThroughputsView;

/// One page of capacity that was bought.
struct ListProvisionedModelThroughputs {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};
  /// The entries of this page.
  std::optional<std::vector<ProvisionedModelSummary>> provisioned_model_summaries{};

  friend bool operator==(const ListProvisionedModelThroughputs&, const ListProvisionedModelThroughputs&) = default;
};
ListProvisionedModelThroughputs to_owned(const ListProvisionedModelThroughputsView& view);
void write_json(internal::JsonWriter& writer, const ListProvisionedModelThroughputs& in);

}  // namespace outcrop::bedrock
