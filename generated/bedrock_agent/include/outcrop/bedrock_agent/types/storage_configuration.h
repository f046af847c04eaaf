// StorageConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MongoDbAtlasFieldMapping.html
struct MongoDbAtlasFieldMapping {
  /// The field that holds the vector.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> vector_field{};
  /// The field that holds the text of the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> text_field{};
  /// The field that holds what the service keeps about the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> metadata_field{};

  friend bool operator==(const MongoDbAtlasFieldMapping&, const MongoDbAtlasFieldMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const MongoDbAtlasFieldMapping& in);

/// A collection of MongoDB Atlas as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MongoDbAtlasConfiguration.html
struct MongoDbAtlasConfiguration {
  /// The address of the cluster.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> endpoint{};
  /// The database's name.
  ///
  /// Required. At most 63 characters.
  std::optional<std::string> database_name{};
  /// The collection's name.
  ///
  /// Required. At most 63 characters.
  std::optional<std::string> collection_name{};
  /// The name of the collection's vector search index.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> vector_index_name{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  ///
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
  /// Which fields of the store hold what.
  ///
  /// Required.
  Box<MongoDbAtlasFieldMapping> field_mapping{};
  /// The VPC endpoint service that leads to the cluster. Absent: it is reached over the internet.
  ///
  /// 1 to 255 characters.
  std::optional<std::string> endpoint_service_name{};
  /// The name of the collection's text search index; needed for hybrid search.
  ///
  /// At most 2048 characters.
  std::optional<std::string> text_index_name{};

  friend bool operator==(const MongoDbAtlasConfiguration&, const MongoDbAtlasConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MongoDbAtlasConfiguration& in);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_NeptuneAnalyticsFieldMapping.html
struct NeptuneAnalyticsFieldMapping {
  /// The field that holds the text of the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> text_field{};
  /// The field that holds what the service keeps about the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> metadata_field{};

  friend bool operator==(const NeptuneAnalyticsFieldMapping&, const NeptuneAnalyticsFieldMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const NeptuneAnalyticsFieldMapping& in);

/// A graph of Amazon Neptune Analytics as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_NeptuneAnalyticsConfiguration.html
struct NeptuneAnalyticsConfiguration {
  /// The graph's ARN.
  ///
  /// Required. 1 to 255 characters. Sensitive: never logged.
  std::optional<std::string> graph_arn{};
  /// Which fields of the store hold what.
  ///
  /// Required.
  Box<NeptuneAnalyticsFieldMapping> field_mapping{};

  friend bool operator==(const NeptuneAnalyticsConfiguration&, const NeptuneAnalyticsConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const NeptuneAnalyticsConfiguration& in);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OpenSearchManagedClusterFieldMapping.html
struct OpenSearchManagedClusterFieldMapping {
  /// The field that holds the vector.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> vector_field{};
  /// The field that holds the text of the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> text_field{};
  /// The field that holds what the service keeps about the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> metadata_field{};

  friend bool operator==(const OpenSearchManagedClusterFieldMapping&,
                         const OpenSearchManagedClusterFieldMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const OpenSearchManagedClusterFieldMapping& in);

/// A domain of Amazon OpenSearch Service as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OpenSearchManagedClusterConfiguration.html
struct OpenSearchManagedClusterConfiguration {
  /// The address of the domain.
  ///
  /// Required. At most 2048 characters, matching https://.*.
  std::optional<std::string> domain_endpoint{};
  /// The domain's ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> domain_arn{};
  /// The name of the vector index.
  ///
  /// Required. 1 to 2048 characters, matching (?![\-_+.])[a-z0-9][a-z0-9\-_\.]*. Sensitive: never logged.
  std::optional<std::string> vector_index_name{};
  /// Which fields of the store hold what.
  ///
  /// Required.
  Box<OpenSearchManagedClusterFieldMapping> field_mapping{};

  friend bool operator==(const OpenSearchManagedClusterConfiguration&,
                         const OpenSearchManagedClusterConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const OpenSearchManagedClusterConfiguration& in);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OpenSearchServerlessFieldMapping.html
struct OpenSearchServerlessFieldMapping {
  /// The field that holds the vector.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> vector_field{};
  /// The field that holds the text of the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> text_field{};
  /// The field that holds what the service keeps about the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> metadata_field{};

  friend bool operator==(const OpenSearchServerlessFieldMapping&, const OpenSearchServerlessFieldMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const OpenSearchServerlessFieldMapping& in);

/// A collection of Amazon OpenSearch Serverless as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OpenSearchServerlessConfiguration.html
struct OpenSearchServerlessConfiguration {
  /// The collection's ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> collection_arn{};
  /// The name of the vector index.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> vector_index_name{};
  /// Which fields of the store hold what.
  ///
  /// Required.
  Box<OpenSearchServerlessFieldMapping> field_mapping{};

  friend bool operator==(const OpenSearchServerlessConfiguration&, const OpenSearchServerlessConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const OpenSearchServerlessConfiguration& in);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PineconeFieldMapping.html
struct PineconeFieldMapping {
  /// The field that holds the text of the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> text_field{};
  /// The field that holds what the service keeps about the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> metadata_field{};

  friend bool operator==(const PineconeFieldMapping&, const PineconeFieldMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const PineconeFieldMapping& in);

/// An index of Pinecone as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PineconeConfiguration.html
struct PineconeConfiguration {
  /// The address of the index.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> connection_string{};
  /// The ARN of the secret in AWS Secrets Manager that holds the API key.
  ///
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
  /// The namespace that is written to. Absent: the default one.
  ///
  /// At most 2048 characters.
  std::optional<std::string> namespace_{};
  /// Which fields of the store hold what.
  ///
  /// Required.
  Box<PineconeFieldMapping> field_mapping{};

  friend bool operator==(const PineconeConfiguration&, const PineconeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PineconeConfiguration& in);

/// Which columns of the table hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RdsFieldMapping.html
struct RdsFieldMapping {
  /// The column that holds the id of an entry.
  ///
  /// Required. At most 63 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> primary_key_field{};
  /// The column that holds the vector.
  ///
  /// Required. At most 63 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> vector_field{};
  /// The column that holds the text of the chunk.
  ///
  /// Required. At most 63 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> text_field{};
  /// The column that holds what the service keeps about the chunk.
  ///
  /// Required. At most 63 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> metadata_field{};
  /// One column for all metadata of the documents. Absent: each metadata field needs a column.
  ///
  /// At most 63 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> custom_metadata_field{};

  friend bool operator==(const RdsFieldMapping&, const RdsFieldMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const RdsFieldMapping& in);

/// A table of an Amazon Aurora PostgreSQL cluster as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RdsConfiguration.html
struct RdsConfiguration {
  /// The cluster's ARN.
  ///
  /// Required.
  std::optional<std::string> resource_arn{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  ///
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
  /// The database's name.
  ///
  /// Required. At most 63 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> database_name{};
  /// The table's name.
  ///
  /// Required. At most 63 characters: letters, digits, underscores, dots and hyphens.
  std::optional<std::string> table_name{};
  /// Which columns of the table hold what.
  ///
  /// Required.
  Box<RdsFieldMapping> field_mapping{};

  friend bool operator==(const RdsConfiguration&, const RdsConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RdsConfiguration& in);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedisEnterpriseCloudFieldMapping.html
struct RedisEnterpriseCloudFieldMapping {
  /// The field that holds the vector.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> vector_field{};
  /// The field that holds the text of the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> text_field{};
  /// The field that holds what the service keeps about the chunk.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> metadata_field{};

  friend bool operator==(const RedisEnterpriseCloudFieldMapping&, const RedisEnterpriseCloudFieldMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const RedisEnterpriseCloudFieldMapping& in);

/// A database of Redis Enterprise Cloud as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedisEnterpriseCloudConfiguration.html
struct RedisEnterpriseCloudConfiguration {
  /// The address of the database.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> endpoint{};
  /// The name of the vector index.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> vector_index_name{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  ///
  /// Required.
  std::optional<std::string> credentials_secret_arn{};
  /// Which fields of the store hold what.
  ///
  /// Required.
  Box<RedisEnterpriseCloudFieldMapping> field_mapping{};

  friend bool operator==(const RedisEnterpriseCloudConfiguration&, const RedisEnterpriseCloudConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RedisEnterpriseCloudConfiguration& in);

/// An index of Amazon S3 Vectors as the vector store: either its ARN, or its bucket and name.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3VectorsConfiguration.html
struct S3VectorsConfiguration {
  /// The ARN of the vector bucket.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> vector_bucket_arn{};
  /// The ARN of the index.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> index_arn{};
  /// The name of the index in its bucket.
  ///
  /// 3 to 63 characters. Sensitive: never logged.
  std::optional<std::string> index_name{};

  friend bool operator==(const S3VectorsConfiguration&, const S3VectorsConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3VectorsConfiguration& in);

/// The vector store of a knowledge base; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageConfiguration.html
struct StorageConfiguration {
  /// The kind of vector store.
  ///
  /// Required.
  std::optional<OwnedOpen<KnowledgeBaseStorageType>> type{};
  /// A collection of Amazon OpenSearch Serverless.
  Box<OpenSearchServerlessConfiguration> opensearch_serverless_configuration{};
  /// A domain of Amazon OpenSearch Service.
  Box<OpenSearchManagedClusterConfiguration> opensearch_managed_cluster_configuration{};
  /// An index of Pinecone.
  Box<PineconeConfiguration> pinecone_configuration{};
  /// A database of Redis Enterprise Cloud.
  Box<RedisEnterpriseCloudConfiguration> redis_enterprise_cloud_configuration{};
  /// A table of an Amazon Aurora PostgreSQL cluster.
  Box<RdsConfiguration> rds_configuration{};
  /// A collection of MongoDB Atlas.
  Box<MongoDbAtlasConfiguration> mongo_db_atlas_configuration{};
  /// A graph of Amazon Neptune Analytics.
  std::optional<NeptuneAnalyticsConfiguration> neptune_analytics_configuration{};
  /// An index of Amazon S3 Vectors.
  Box<S3VectorsConfiguration> s3_vectors_configuration{};

  friend bool operator==(const StorageConfiguration&, const StorageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const StorageConfiguration& in);

}  // namespace outcrop::bedrock_agent
