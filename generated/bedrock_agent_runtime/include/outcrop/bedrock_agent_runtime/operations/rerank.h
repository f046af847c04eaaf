// Input and output of Client::rerank.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_query.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_source.h"
#include "outcrop/bedrock_agent_runtime/types/reranking_configuration.h"
#include "outcrop/bedrock_agent_runtime/views/rerank_result.h"
#include "outcrop/box.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::rerank. An absent member is not sent.
/// Which documents are sorted by what.
struct RerankRequest {
  /// What the documents should fit.
  ///
  /// Required. 1 entry. Sensitive: never logged.
  std::optional<std::vector<RerankQuery>> queries{};
  /// The documents to sort.
  ///
  /// Required. 1 to 1000 entries. Sensitive: never logged.
  std::optional<std::vector<RerankSource>> sources{};
  /// The model, and how many results it gives.
  ///
  /// Required.
  Box<RerankingConfiguration> reranking_configuration{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const RerankRequest&, const RerankRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RerankRequest& in);

/// Output of Client::rerank; valid as long as its Response.
/// The documents, the best first.
struct RerankView {
  /// One entry for each document.
  std::span<const RerankResultView> results{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const RerankView*);

}  // namespace outcrop::bedrock_agent_runtime
