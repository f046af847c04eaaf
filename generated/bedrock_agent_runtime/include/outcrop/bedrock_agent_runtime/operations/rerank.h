// Input and output of Client::rerank.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent_runtime/types/rerank_query.h"
#include "outcrop/bedrock_agent_runtime/types/rerank_source.h"
#include "outcrop/bedrock_agent_runtime/types/reranking_configuration.h"
#include "outcrop/bedrock_agent_runtime/views/rerank_result.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::rerank. An absent member is not sent.
struct RerankRequest {
  /// Required. Sensitive: never logged.
  std::optional<std::vector<RerankQuery>> queries{};
  /// Required. Sensitive: never logged.
  std::optional<std::vector<RerankSource>> sources{};
  /// Required.
  std::optional<RerankingConfiguration> reranking_configuration{};
  std::optional<std::string> next_token{};
};

/// Output of Client::rerank; valid as long as its Response.
struct RerankView {
  std::span<const RerankResultView> results{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent_runtime
