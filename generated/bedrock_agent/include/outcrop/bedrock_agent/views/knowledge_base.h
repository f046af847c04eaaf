// KnowledgeBaseView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/s3_location.h"
#include "outcrop/bedrock_agent/views/server_side_encryption_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AudioSegmentationConfigurationView {
  std::int32_t fixed_length_duration{};
};

struct AudioConfigurationView {
  AudioSegmentationConfigurationView segmentation_configuration{};
};

struct VideoSegmentationConfigurationView {
  std::int32_t fixed_length_duration{};
};

struct VideoConfigurationView {
  VideoSegmentationConfigurationView segmentation_configuration{};
};

struct BedrockEmbeddingModelConfigurationView {
  std::optional<std::int32_t> dimensions{};
  Open<EmbeddingDataType> embedding_data_type{};
  /// Deprecated since 2026-09-01.
  std::span<const AudioConfigurationView> audio{};
  /// Deprecated since 2026-09-01.
  std::span<const VideoConfigurationView> video{};
  std::optional<DocumentView> model_configuration{};
};

struct CuratedQueryView {
  std::string_view natural_language{};
  std::string_view sql{};
};

struct EmbeddingModelConfigurationView {
  OptionalRef<BedrockEmbeddingModelConfigurationView> bedrock_embedding_model_configuration{};
};

struct KendraKnowledgeBaseConfigurationView {
  std::string_view kendra_index_arn{};
};

struct SupplementalDataStorageLocationView {
  Open<SupplementalDataStorageLocationType> type{};
  OptionalRef<S3LocationView> s3_location{};
};

struct SupplementalDataStorageConfigurationView {
  std::span<const SupplementalDataStorageLocationView> storage_locations{};
};

struct ManagedKnowledgeBaseConfigurationView {
  Open<EmbeddingModelType> embedding_model_type{};
  std::optional<std::string_view> embedding_model_arn{};
  OptionalRef<EmbeddingModelConfigurationView> embedding_model_configuration{};
  OptionalRef<ServerSideEncryptionConfigurationView> server_side_encryption_configuration{};
  OptionalRef<SupplementalDataStorageConfigurationView> supplemental_data_storage_configuration{};
};

struct QueryGenerationColumnView {
  std::optional<std::string_view> name{};
  std::optional<std::string_view> description{};
  Open<IncludeExclude> inclusion{};
};

struct QueryGenerationTableView {
  std::string_view name{};
  std::optional<std::string_view> description{};
  Open<IncludeExclude> inclusion{};
  std::span<const QueryGenerationColumnView> columns{};
};

struct QueryGenerationContextView {
  std::span<const QueryGenerationTableView> tables{};
  std::span<const CuratedQueryView> curated_queries{};
};

struct QueryGenerationConfigurationView {
  std::optional<std::int32_t> execution_timeout_seconds{};
  /// Sensitive: never logged.
  OptionalRef<QueryGenerationContextView> generation_context{};
};

struct RedshiftProvisionedAuthConfigurationView {
  Open<RedshiftProvisionedAuthType> type{};
  std::optional<std::string_view> database_user{};
  std::optional<std::string_view> username_password_secret_arn{};
};

struct RedshiftProvisionedConfigurationView {
  std::string_view cluster_identifier{};
  RedshiftProvisionedAuthConfigurationView auth_configuration{};
};

struct RedshiftServerlessAuthConfigurationView {
  Open<RedshiftServerlessAuthType> type{};
  std::optional<std::string_view> username_password_secret_arn{};
};

struct RedshiftServerlessConfigurationView {
  std::string_view workgroup_arn{};
  RedshiftServerlessAuthConfigurationView auth_configuration{};
};

struct RedshiftQueryEngineConfigurationView {
  Open<RedshiftQueryEngineType> type{};
  OptionalRef<RedshiftServerlessConfigurationView> serverless_configuration{};
  OptionalRef<RedshiftProvisionedConfigurationView> provisioned_configuration{};
};

struct RedshiftQueryEngineAwsDataCatalogStorageConfigurationView {
  std::span<const std::string_view> table_names{};
};

struct RedshiftQueryEngineRedshiftStorageConfigurationView {
  std::string_view database_name{};
};

struct RedshiftQueryEngineStorageConfigurationView {
  Open<RedshiftQueryEngineStorageType> type{};
  OptionalRef<RedshiftQueryEngineAwsDataCatalogStorageConfigurationView> aws_data_catalog_configuration{};
  OptionalRef<RedshiftQueryEngineRedshiftStorageConfigurationView> redshift_configuration{};
};

struct RedshiftConfigurationView {
  std::span<const RedshiftQueryEngineStorageConfigurationView> storage_configurations{};
  RedshiftQueryEngineConfigurationView query_engine_configuration{};
  OptionalRef<QueryGenerationConfigurationView> query_generation_configuration{};
};

struct SqlKnowledgeBaseConfigurationView {
  Open<QueryEngineType> type{};
  OptionalRef<RedshiftConfigurationView> redshift_configuration{};
};

struct VectorKnowledgeBaseConfigurationView {
  std::string_view embedding_model_arn{};
  OptionalRef<EmbeddingModelConfigurationView> embedding_model_configuration{};
  OptionalRef<SupplementalDataStorageConfigurationView> supplemental_data_storage_configuration{};
};

struct KnowledgeBaseConfigurationView {
  Open<KnowledgeBaseType> type{};
  OptionalRef<VectorKnowledgeBaseConfigurationView> vector_knowledge_base_configuration{};
  OptionalRef<ManagedKnowledgeBaseConfigurationView> managed_knowledge_base_configuration{};
  OptionalRef<KendraKnowledgeBaseConfigurationView> kendra_knowledge_base_configuration{};
  OptionalRef<SqlKnowledgeBaseConfigurationView> sql_knowledge_base_configuration{};
};

struct MongoDbAtlasFieldMappingView {
  std::string_view vector_field{};
  std::string_view text_field{};
  std::string_view metadata_field{};
};

struct MongoDbAtlasConfigurationView {
  std::string_view endpoint{};
  std::string_view database_name{};
  std::string_view collection_name{};
  std::string_view vector_index_name{};
  std::string_view credentials_secret_arn{};
  MongoDbAtlasFieldMappingView field_mapping{};
  std::optional<std::string_view> endpoint_service_name{};
  std::optional<std::string_view> text_index_name{};
};

struct NeptuneAnalyticsFieldMappingView {
  std::string_view text_field{};
  std::string_view metadata_field{};
};

struct NeptuneAnalyticsConfigurationView {
  /// Sensitive: never logged.
  std::string_view graph_arn{};
  NeptuneAnalyticsFieldMappingView field_mapping{};
};

struct OpenSearchManagedClusterFieldMappingView {
  std::string_view vector_field{};
  std::string_view text_field{};
  std::string_view metadata_field{};
};

struct OpenSearchManagedClusterConfigurationView {
  std::string_view domain_endpoint{};
  std::string_view domain_arn{};
  /// Sensitive: never logged.
  std::string_view vector_index_name{};
  OpenSearchManagedClusterFieldMappingView field_mapping{};
};

struct OpenSearchServerlessFieldMappingView {
  std::string_view vector_field{};
  std::string_view text_field{};
  std::string_view metadata_field{};
};

struct OpenSearchServerlessConfigurationView {
  std::string_view collection_arn{};
  std::string_view vector_index_name{};
  OpenSearchServerlessFieldMappingView field_mapping{};
};

struct PineconeFieldMappingView {
  std::string_view text_field{};
  std::string_view metadata_field{};
};

struct PineconeConfigurationView {
  std::string_view connection_string{};
  std::string_view credentials_secret_arn{};
  std::optional<std::string_view> namespace_{};
  PineconeFieldMappingView field_mapping{};
};

struct RdsFieldMappingView {
  std::string_view primary_key_field{};
  std::string_view vector_field{};
  std::string_view text_field{};
  std::string_view metadata_field{};
  std::optional<std::string_view> custom_metadata_field{};
};

struct RdsConfigurationView {
  std::string_view resource_arn{};
  std::string_view credentials_secret_arn{};
  std::string_view database_name{};
  std::string_view table_name{};
  RdsFieldMappingView field_mapping{};
};

struct RedisEnterpriseCloudFieldMappingView {
  std::string_view vector_field{};
  std::string_view text_field{};
  std::string_view metadata_field{};
};

struct RedisEnterpriseCloudConfigurationView {
  std::string_view endpoint{};
  std::string_view vector_index_name{};
  std::string_view credentials_secret_arn{};
  RedisEnterpriseCloudFieldMappingView field_mapping{};
};

struct S3VectorsConfigurationView {
  /// Sensitive: never logged.
  std::optional<std::string_view> vector_bucket_arn{};
  /// Sensitive: never logged.
  std::optional<std::string_view> index_arn{};
  /// Sensitive: never logged.
  std::optional<std::string_view> index_name{};
};

struct StorageConfigurationView {
  Open<KnowledgeBaseStorageType> type{};
  OptionalRef<OpenSearchServerlessConfigurationView> opensearch_serverless_configuration{};
  OptionalRef<OpenSearchManagedClusterConfigurationView> opensearch_managed_cluster_configuration{};
  OptionalRef<PineconeConfigurationView> pinecone_configuration{};
  OptionalRef<RedisEnterpriseCloudConfigurationView> redis_enterprise_cloud_configuration{};
  OptionalRef<RdsConfigurationView> rds_configuration{};
  OptionalRef<MongoDbAtlasConfigurationView> mongo_db_atlas_configuration{};
  OptionalRef<NeptuneAnalyticsConfigurationView> neptune_analytics_configuration{};
  OptionalRef<S3VectorsConfigurationView> s3_vectors_configuration{};
};

struct KnowledgeBaseView {
  std::string_view knowledge_base_id{};
  std::string_view name{};
  std::string_view knowledge_base_arn{};
  std::optional<std::string_view> description{};
  std::string_view role_arn{};
  KnowledgeBaseConfigurationView knowledge_base_configuration{};
  OptionalRef<StorageConfigurationView> storage_configuration{};
  Open<KnowledgeBaseStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::span<const std::string_view> failure_reasons{};
};

}  // namespace outcrop::bedrock_agent
