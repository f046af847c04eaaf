// Tables of the shapes in outcrop/bedrock_agent/types/storage_configuration.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/storage_configuration.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const MongoDbAtlasConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MongoDbAtlasConfiguration::endpoint>("endpoint", true),
      cli::field<&MongoDbAtlasConfiguration::database_name>("databaseName", true),
      cli::field<&MongoDbAtlasConfiguration::collection_name>("collectionName", true),
      cli::field<&MongoDbAtlasConfiguration::vector_index_name>("vectorIndexName", true),
      cli::field<&MongoDbAtlasConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
      cli::field<&MongoDbAtlasConfiguration::field_mapping>("fieldMapping", true),
      cli::field<&MongoDbAtlasConfiguration::endpoint_service_name>("endpointServiceName"),
      cli::field<&MongoDbAtlasConfiguration::text_index_name>("textIndexName"),
  };
  static constexpr cli::Shape shape{.name = "MongoDbAtlasConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MongoDbAtlasFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MongoDbAtlasFieldMapping::vector_field>("vectorField", true),
      cli::field<&MongoDbAtlasFieldMapping::text_field>("textField", true),
      cli::field<&MongoDbAtlasFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "MongoDbAtlasFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const NeptuneAnalyticsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NeptuneAnalyticsConfiguration::graph_arn>("graphArn", true),
      cli::field<&NeptuneAnalyticsConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "NeptuneAnalyticsConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const NeptuneAnalyticsFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NeptuneAnalyticsFieldMapping::text_field>("textField", true),
      cli::field<&NeptuneAnalyticsFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "NeptuneAnalyticsFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenSearchManagedClusterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenSearchManagedClusterConfiguration::domain_endpoint>("domainEndpoint", true),
      cli::field<&OpenSearchManagedClusterConfiguration::domain_arn>("domainArn", true),
      cli::field<&OpenSearchManagedClusterConfiguration::vector_index_name>("vectorIndexName", true),
      cli::field<&OpenSearchManagedClusterConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "OpenSearchManagedClusterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenSearchManagedClusterFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenSearchManagedClusterFieldMapping::vector_field>("vectorField", true),
      cli::field<&OpenSearchManagedClusterFieldMapping::text_field>("textField", true),
      cli::field<&OpenSearchManagedClusterFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "OpenSearchManagedClusterFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenSearchServerlessConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenSearchServerlessConfiguration::collection_arn>("collectionArn", true),
      cli::field<&OpenSearchServerlessConfiguration::vector_index_name>("vectorIndexName", true),
      cli::field<&OpenSearchServerlessConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "OpenSearchServerlessConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenSearchServerlessFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenSearchServerlessFieldMapping::vector_field>("vectorField", true),
      cli::field<&OpenSearchServerlessFieldMapping::text_field>("textField", true),
      cli::field<&OpenSearchServerlessFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "OpenSearchServerlessFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PineconeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PineconeConfiguration::connection_string>("connectionString", true),
      cli::field<&PineconeConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
      cli::field<&PineconeConfiguration::namespace_>("namespace"),
      cli::field<&PineconeConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "PineconeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PineconeFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PineconeFieldMapping::text_field>("textField", true),
      cli::field<&PineconeFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "PineconeFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RdsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RdsConfiguration::resource_arn>("resourceArn", true),
      cli::field<&RdsConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
      cli::field<&RdsConfiguration::database_name>("databaseName", true),
      cli::field<&RdsConfiguration::table_name>("tableName", true),
      cli::field<&RdsConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "RdsConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RdsFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RdsFieldMapping::primary_key_field>("primaryKeyField", true),
      cli::field<&RdsFieldMapping::vector_field>("vectorField", true),
      cli::field<&RdsFieldMapping::text_field>("textField", true),
      cli::field<&RdsFieldMapping::metadata_field>("metadataField", true),
      cli::field<&RdsFieldMapping::custom_metadata_field>("customMetadataField"),
  };
  static constexpr cli::Shape shape{.name = "RdsFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedisEnterpriseCloudConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedisEnterpriseCloudConfiguration::endpoint>("endpoint", true),
      cli::field<&RedisEnterpriseCloudConfiguration::vector_index_name>("vectorIndexName", true),
      cli::field<&RedisEnterpriseCloudConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
      cli::field<&RedisEnterpriseCloudConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "RedisEnterpriseCloudConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedisEnterpriseCloudFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedisEnterpriseCloudFieldMapping::vector_field>("vectorField", true),
      cli::field<&RedisEnterpriseCloudFieldMapping::text_field>("textField", true),
      cli::field<&RedisEnterpriseCloudFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "RedisEnterpriseCloudFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3VectorsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3VectorsConfiguration::vector_bucket_arn>("vectorBucketArn"),
      cli::field<&S3VectorsConfiguration::index_arn>("indexArn"),
      cli::field<&S3VectorsConfiguration::index_name>("indexName"),
  };
  static constexpr cli::Shape shape{.name = "S3VectorsConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StorageConfiguration::type>("type", true),
      cli::field<&StorageConfiguration::opensearch_serverless_configuration>("opensearchServerlessConfiguration"),
      cli::field<&StorageConfiguration::opensearch_managed_cluster_configuration>(
          "opensearchManagedClusterConfiguration"),
      cli::field<&StorageConfiguration::pinecone_configuration>("pineconeConfiguration"),
      cli::field<&StorageConfiguration::redis_enterprise_cloud_configuration>("redisEnterpriseCloudConfiguration"),
      cli::field<&StorageConfiguration::rds_configuration>("rdsConfiguration"),
      cli::field<&StorageConfiguration::mongo_db_atlas_configuration>("mongoDbAtlasConfiguration"),
      cli::field<&StorageConfiguration::neptune_analytics_configuration>("neptuneAnalyticsConfiguration"),
      cli::field<&StorageConfiguration::s3_vectors_configuration>("s3VectorsConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "StorageConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
