// KnowledgeBaseConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/s3_location.h"
#include "outcrop/bedrock_agent/types/server_side_encryption_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct AudioSegmentationConfiguration {
  /// Required.
  std::optional<std::int32_t> fixed_length_duration{};
};

struct AudioConfiguration {
  /// Required.
  std::optional<AudioSegmentationConfiguration> segmentation_configuration{};
};

struct VideoSegmentationConfiguration {
  /// Required.
  std::optional<std::int32_t> fixed_length_duration{};
};

struct VideoConfiguration {
  /// Required.
  std::optional<VideoSegmentationConfiguration> segmentation_configuration{};
};

struct BedrockEmbeddingModelConfiguration {
  std::optional<std::int32_t> dimensions{};
  std::optional<OwnedOpen<EmbeddingDataType>> embedding_data_type{};
  /// Deprecated since 2026-09-01.
  std::optional<std::vector<AudioConfiguration>> audio{};
  /// Deprecated since 2026-09-01.
  std::optional<std::vector<VideoConfiguration>> video{};
  std::optional<Document> model_configuration{};
};

struct CuratedQuery {
  /// Required.
  std::optional<std::string> natural_language{};
  /// Required.
  std::optional<std::string> sql{};
};

struct EmbeddingModelConfiguration {
  std::optional<BedrockEmbeddingModelConfiguration> bedrock_embedding_model_configuration{};
};

struct KendraKnowledgeBaseConfiguration {
  /// Required.
  std::optional<std::string> kendra_index_arn{};
};

struct SupplementalDataStorageLocation {
  /// Required.
  std::optional<OwnedOpen<SupplementalDataStorageLocationType>> type{};
  std::optional<S3Location> s3_location{};
};

struct SupplementalDataStorageConfiguration {
  /// Required.
  std::optional<std::vector<SupplementalDataStorageLocation>> storage_locations{};
};

struct ManagedKnowledgeBaseConfiguration {
  std::optional<OwnedOpen<EmbeddingModelType>> embedding_model_type{};
  std::optional<std::string> embedding_model_arn{};
  std::optional<EmbeddingModelConfiguration> embedding_model_configuration{};
  std::optional<ServerSideEncryptionConfiguration> server_side_encryption_configuration{};
  std::optional<SupplementalDataStorageConfiguration> supplemental_data_storage_configuration{};
};

struct QueryGenerationColumn {
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<IncludeExclude>> inclusion{};
};

struct QueryGenerationTable {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<IncludeExclude>> inclusion{};
  std::optional<std::vector<QueryGenerationColumn>> columns{};
};

struct QueryGenerationContext {
  std::optional<std::vector<QueryGenerationTable>> tables{};
  std::optional<std::vector<CuratedQuery>> curated_queries{};
};

struct QueryGenerationConfiguration {
  std::optional<std::int32_t> execution_timeout_seconds{};
  /// Sensitive: never logged.
  std::optional<QueryGenerationContext> generation_context{};
};

struct RedshiftProvisionedAuthConfiguration {
  /// Required.
  std::optional<OwnedOpen<RedshiftProvisionedAuthType>> type{};
  std::optional<std::string> database_user{};
  std::optional<std::string> username_password_secret_arn{};
};

struct RedshiftProvisionedConfiguration {
  /// Required.
  std::optional<std::string> cluster_identifier{};
  /// Required.
  std::optional<RedshiftProvisionedAuthConfiguration> auth_configuration{};
};

struct RedshiftServerlessAuthConfiguration {
  /// Required.
  std::optional<OwnedOpen<RedshiftServerlessAuthType>> type{};
  std::optional<std::string> username_password_secret_arn{};
};

struct RedshiftServerlessConfiguration {
  /// Required.
  std::optional<std::string> workgroup_arn{};
  /// Required.
  std::optional<RedshiftServerlessAuthConfiguration> auth_configuration{};
};

struct RedshiftQueryEngineConfiguration {
  /// Required.
  std::optional<OwnedOpen<RedshiftQueryEngineType>> type{};
  std::optional<RedshiftServerlessConfiguration> serverless_configuration{};
  std::optional<RedshiftProvisionedConfiguration> provisioned_configuration{};
};

struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
  /// Required.
  std::optional<std::vector<std::string>> table_names{};
};

struct RedshiftQueryEngineRedshiftStorageConfiguration {
  /// Required.
  std::optional<std::string> database_name{};
};

struct RedshiftQueryEngineStorageConfiguration {
  /// Required.
  std::optional<OwnedOpen<RedshiftQueryEngineStorageType>> type{};
  std::optional<RedshiftQueryEngineAwsDataCatalogStorageConfiguration> aws_data_catalog_configuration{};
  std::optional<RedshiftQueryEngineRedshiftStorageConfiguration> redshift_configuration{};
};

struct RedshiftConfiguration {
  /// Required.
  std::optional<std::vector<RedshiftQueryEngineStorageConfiguration>> storage_configurations{};
  /// Required.
  std::optional<RedshiftQueryEngineConfiguration> query_engine_configuration{};
  std::optional<QueryGenerationConfiguration> query_generation_configuration{};
};

struct SqlKnowledgeBaseConfiguration {
  /// Required.
  std::optional<OwnedOpen<QueryEngineType>> type{};
  std::optional<RedshiftConfiguration> redshift_configuration{};
};

struct VectorKnowledgeBaseConfiguration {
  /// Required.
  std::optional<std::string> embedding_model_arn{};
  std::optional<EmbeddingModelConfiguration> embedding_model_configuration{};
  std::optional<SupplementalDataStorageConfiguration> supplemental_data_storage_configuration{};
};

struct KnowledgeBaseConfiguration {
  /// Required.
  std::optional<OwnedOpen<KnowledgeBaseType>> type{};
  std::optional<VectorKnowledgeBaseConfiguration> vector_knowledge_base_configuration{};
  std::optional<ManagedKnowledgeBaseConfiguration> managed_knowledge_base_configuration{};
  std::optional<KendraKnowledgeBaseConfiguration> kendra_knowledge_base_configuration{};
  std::optional<SqlKnowledgeBaseConfiguration> sql_knowledge_base_configuration{};
};

}  // namespace outcrop::bedrock_agent
