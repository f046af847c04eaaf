// KnowledgeBaseRetrievalConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/retrieval_filter.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

struct MetadataAttributeSchema {
  /// Required.
  std::optional<std::string> key{};
  /// Required.
  std::optional<OwnedOpen<AttributeType>> type{};
  /// Required.
  std::optional<std::string> description{};
};

struct ImplicitFilterConfiguration {
  /// Required. Sensitive: never logged.
  std::optional<std::vector<MetadataAttributeSchema>> metadata_attributes{};
  /// Required.
  std::optional<std::string> model_arn{};
};

struct FieldForReranking {
  /// Required.
  std::optional<std::string> field_name{};
};

/// One of its members has to be set.
struct RerankingMetadataSelectiveModeConfiguration {
  /// Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_include{};
  /// Sensitive: never logged.
  std::optional<std::vector<FieldForReranking>> fields_to_exclude{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct MetadataConfigurationForReranking {
  /// Required.
  std::optional<OwnedOpen<RerankingMetadataSelectionMode>> selection_mode{};
  std::optional<RerankingMetadataSelectiveModeConfiguration> selective_mode_configuration{};
};

struct VectorSearchBedrockRerankingModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

struct VectorSearchBedrockRerankingConfiguration {
  /// Required.
  std::optional<VectorSearchBedrockRerankingModelConfiguration> model_configuration{};
  std::optional<std::int32_t> number_of_reranked_results{};
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};
};

struct VectorSearchRerankingConfiguration {
  /// Required.
  std::optional<OwnedOpen<VectorSearchRerankingConfigurationType>> type{};
  std::optional<VectorSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};
};

struct KnowledgeBaseVectorSearchConfiguration {
  std::optional<std::int32_t> number_of_results{};
  std::optional<OwnedOpen<SearchType>> override_search_type{};
  /// Sensitive: never logged.
  std::optional<RetrievalFilter> filter{};
  std::optional<VectorSearchRerankingConfiguration> reranking_configuration{};
  std::optional<ImplicitFilterConfiguration> implicit_filter_configuration{};
};

struct ManagedSearchBedrockRerankingModelConfiguration {
  /// Required.
  std::optional<std::string> model_arn{};
  std::optional<std::map<std::string, Document, std::less<>>> additional_model_request_fields{};
};

struct ManagedSearchBedrockRerankingConfiguration {
  /// Required.
  std::optional<ManagedSearchBedrockRerankingModelConfiguration> model_configuration{};
  std::optional<std::int32_t> number_of_reranked_results{};
  std::optional<MetadataConfigurationForReranking> metadata_configuration{};
};

struct ManagedSearchRerankingConfiguration {
  /// Required.
  std::optional<OwnedOpen<ManagedSearchRerankingConfigurationType>> type{};
  std::optional<ManagedSearchBedrockRerankingConfiguration> bedrock_reranking_configuration{};
};

struct ManagedSearchConfiguration {
  std::optional<std::int32_t> number_of_results{};
  /// Sensitive: never logged.
  std::optional<RetrievalFilter> filter{};
  std::optional<OwnedOpen<RerankingModelType>> reranking_model_type{};
  std::optional<ManagedSearchRerankingConfiguration> reranking_configuration{};
};

struct KnowledgeBaseRetrievalConfiguration {
  std::optional<KnowledgeBaseVectorSearchConfiguration> vector_search_configuration{};
  std::optional<ManagedSearchConfiguration> managed_search_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
