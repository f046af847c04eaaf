// StorageConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct MongoDbAtlasFieldMapping {
  /// Required.
  std::optional<std::string> vector_field{};
  /// Required.
  std::optional<std::string> text_field{};
  /// Required.
  std::optional<std::string> metadata_field{};
};

struct MongoDbAtlasConfiguration {
  /// Required.
  std::optional<std::string> endpoint{};
  /// Required.
  std::optional<std::string> database_name{};
  /// Required.
  std::optional<std::string> collection_name{};
  /// Required.
  std::optional<std::string> vector_index_name{};
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
  /// Required.
  std::optional<MongoDbAtlasFieldMapping> field_mapping{};
  std::optional<std::string> endpoint_service_name{};
  std::optional<std::string> text_index_name{};
};

struct NeptuneAnalyticsFieldMapping {
  /// Required.
  std::optional<std::string> text_field{};
  /// Required.
  std::optional<std::string> metadata_field{};
};

struct NeptuneAnalyticsConfiguration {
  /// Required. Sensitive: never logged.
  std::optional<std::string> graph_arn{};
  /// Required.
  std::optional<NeptuneAnalyticsFieldMapping> field_mapping{};
};

struct OpenSearchManagedClusterFieldMapping {
  /// Required.
  std::optional<std::string> vector_field{};
  /// Required.
  std::optional<std::string> text_field{};
  /// Required.
  std::optional<std::string> metadata_field{};
};

struct OpenSearchManagedClusterConfiguration {
  /// Required.
  std::optional<std::string> domain_endpoint{};
  /// Required.
  std::optional<std::string> domain_arn{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> vector_index_name{};
  /// Required.
  std::optional<OpenSearchManagedClusterFieldMapping> field_mapping{};
};

struct OpenSearchServerlessFieldMapping {
  /// Required.
  std::optional<std::string> vector_field{};
  /// Required.
  std::optional<std::string> text_field{};
  /// Required.
  std::optional<std::string> metadata_field{};
};

struct OpenSearchServerlessConfiguration {
  /// Required.
  std::optional<std::string> collection_arn{};
  /// Required.
  std::optional<std::string> vector_index_name{};
  /// Required.
  std::optional<OpenSearchServerlessFieldMapping> field_mapping{};
};

struct PineconeFieldMapping {
  /// Required.
  std::optional<std::string> text_field{};
  /// Required.
  std::optional<std::string> metadata_field{};
};

struct PineconeConfiguration {
  /// Required.
  std::optional<std::string> connection_string{};
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
  std::optional<std::string> namespace_{};
  /// Required.
  std::optional<PineconeFieldMapping> field_mapping{};
};

struct RdsFieldMapping {
  /// Required.
  std::optional<std::string> primary_key_field{};
  /// Required.
  std::optional<std::string> vector_field{};
  /// Required.
  std::optional<std::string> text_field{};
  /// Required.
  std::optional<std::string> metadata_field{};
  std::optional<std::string> custom_metadata_field{};
};

struct RdsConfiguration {
  /// Required.
  std::optional<std::string> resource_arn{};
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
  /// Required.
  std::optional<std::string> database_name{};
  /// Required.
  std::optional<std::string> table_name{};
  /// Required.
  std::optional<RdsFieldMapping> field_mapping{};
};

struct RedisEnterpriseCloudFieldMapping {
  /// Required.
  std::optional<std::string> vector_field{};
  /// Required.
  std::optional<std::string> text_field{};
  /// Required.
  std::optional<std::string> metadata_field{};
};

struct RedisEnterpriseCloudConfiguration {
  /// Required.
  std::optional<std::string> endpoint{};
  /// Required.
  std::optional<std::string> vector_index_name{};
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
  /// Required.
  std::optional<RedisEnterpriseCloudFieldMapping> field_mapping{};
};

struct S3VectorsConfiguration {
  /// Sensitive: never logged.
  std::optional<std::string> vector_bucket_arn{};
  /// Sensitive: never logged.
  std::optional<std::string> index_arn{};
  /// Sensitive: never logged.
  std::optional<std::string> index_name{};
};

struct StorageConfiguration {
  /// Required.
  std::optional<OwnedOpen<KnowledgeBaseStorageType>> type{};
  std::optional<OpenSearchServerlessConfiguration> opensearch_serverless_configuration{};
  std::optional<OpenSearchManagedClusterConfiguration> opensearch_managed_cluster_configuration{};
  std::optional<PineconeConfiguration> pinecone_configuration{};
  std::optional<RedisEnterpriseCloudConfiguration> redis_enterprise_cloud_configuration{};
  std::optional<RdsConfiguration> rds_configuration{};
  std::optional<MongoDbAtlasConfiguration> mongo_db_atlas_configuration{};
  std::optional<NeptuneAnalyticsConfiguration> neptune_analytics_configuration{};
  std::optional<S3VectorsConfiguration> s3_vectors_configuration{};
};

}  // namespace outcrop::bedrock_agent
