// Client::get_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/get_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter get_knowledge_base_parameters[] = {
    {cli::field<&GetKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
};
constexpr std::string_view get_knowledge_base_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_knowledge_base_command;
constexpr cli::Operation get_knowledge_base_command{
    .name = "GetKnowledgeBase",
    .command = "get-knowledge-base",
    .help = "Tells what a knowledge base is like, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GetKnowledgeBase.html",
    .parameters = get_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::get_knowledge_base>,
    .call = cli::call_method<&Client::get_knowledge_base>,
    .start = cli::start_calls<&Client::get_knowledge_base, &AsyncClient::get_knowledge_base>,
    .sample =
        "{\"knowledgeBase\": {\"knowledgeBaseId\": \"knowledgeBaseId\", \"name\": \"name\", \"knowledgeBaseArn\": "
        "\"knowledgeBaseArn\", \"description\": \"description\", \"roleArn\": \"roleArn\", "
        "\"knowledgeBaseConfiguration\": {\"type\": \"type\", \"vectorKnowledgeBaseConfiguration\": "
        "{\"embeddingModelArn\": \"embeddingModelArn\", \"embeddingModelConfiguration\": "
        "{\"bedrockEmbeddingModelConfiguration\": {\"dimensions\": 0, \"embeddingDataType\": \"embeddingDataType\", "
        "\"audio\": [{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"video\": "
        "[{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"modelConfiguration\": {}}}, "
        "\"supplementalDataStorageConfiguration\": {\"storageLocations\": [{\"type\": \"type\", \"s3Location\": "
        "{\"uri\": \"uri\"}}]}}, \"managedKnowledgeBaseConfiguration\": {\"embeddingModelType\": "
        "\"embeddingModelType\", \"embeddingModelArn\": \"embeddingModelArn\", \"embeddingModelConfiguration\": "
        "{\"bedrockEmbeddingModelConfiguration\": {\"dimensions\": 0, \"embeddingDataType\": \"embeddingDataType\", "
        "\"audio\": [{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"video\": "
        "[{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"modelConfiguration\": {}}}, "
        "\"serverSideEncryptionConfiguration\": {\"kmsKeyArn\": \"kmsKeyArn\"}, "
        "\"supplementalDataStorageConfiguration\": {\"storageLocations\": [{\"type\": \"type\", \"s3Location\": "
        "{\"uri\": \"uri\"}}]}}, \"kendraKnowledgeBaseConfiguration\": {\"kendraIndexArn\": \"kendraIndexArn\"}, "
        "\"sqlKnowledgeBaseConfiguration\": {\"type\": \"type\", \"redshiftConfiguration\": "
        "{\"storageConfigurations\": [{\"type\": \"type\", \"awsDataCatalogConfiguration\": {\"tableNames\": "
        "[\"tableNames\"]}, \"redshiftConfiguration\": {\"databaseName\": \"databaseName\"}}], "
        "\"queryEngineConfiguration\": {\"type\": \"type\", \"serverlessConfiguration\": {\"workgroupArn\": "
        "\"workgroupArn\", \"authConfiguration\": {\"type\": \"type\", \"usernamePasswordSecretArn\": "
        "\"usernamePasswordSecretArn\"}}, \"provisionedConfiguration\": {\"clusterIdentifier\": \"clusterIdentifier\", "
        "\"authConfiguration\": {\"type\": \"type\", \"databaseUser\": \"databaseUser\", "
        "\"usernamePasswordSecretArn\": \"usernamePasswordSecretArn\"}}}, \"queryGenerationConfiguration\": "
        "{\"executionTimeoutSeconds\": 0, \"generationContext\": {\"tables\": [{\"name\": \"name\", \"description\": "
        "\"description\", \"inclusion\": \"inclusion\", \"columns\": [{\"name\": \"name\", \"description\": "
        "\"description\", \"inclusion\": \"inclusion\"}]}], \"curatedQueries\": [{\"naturalLanguage\": "
        "\"naturalLanguage\", \"sql\": \"sql\"}]}}}}}, \"storageConfiguration\": {\"type\": \"type\", "
        "\"opensearchServerlessConfiguration\": {\"collectionArn\": \"collectionArn\", \"vectorIndexName\": "
        "\"vectorIndexName\", \"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}}, \"opensearchManagedClusterConfiguration\": {\"domainEndpoint\": "
        "\"domainEndpoint\", \"domainArn\": \"domainArn\", \"vectorIndexName\": \"vectorIndexName\", \"fieldMapping\": "
        "{\"vectorField\": \"vectorField\", \"textField\": \"textField\", \"metadataField\": \"metadataField\"}}, "
        "\"pineconeConfiguration\": {\"connectionString\": \"connectionString\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"namespace\": \"namespace\", \"fieldMapping\": {\"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}}, \"redisEnterpriseCloudConfiguration\": {\"endpoint\": \"endpoint\", "
        "\"vectorIndexName\": \"vectorIndexName\", \"credentialsSecretArn\": \"credentialsSecretArn\", "
        "\"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", \"metadataField\": "
        "\"metadataField\"}}, \"rdsConfiguration\": {\"resourceArn\": \"resourceArn\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"databaseName\": \"databaseName\", \"tableName\": \"tableName\", \"fieldMapping\": "
        "{\"primaryKeyField\": \"primaryKeyField\", \"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\", \"customMetadataField\": \"customMetadataField\"}}, "
        "\"mongoDbAtlasConfiguration\": {\"endpoint\": \"endpoint\", \"databaseName\": \"databaseName\", "
        "\"collectionName\": \"collectionName\", \"vectorIndexName\": \"vectorIndexName\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}, \"endpointServiceName\": \"endpointServiceName\", \"textIndexName\": "
        "\"textIndexName\"}, \"neptuneAnalyticsConfiguration\": {\"graphArn\": \"graphArn\", \"fieldMapping\": "
        "{\"textField\": \"textField\", \"metadataField\": \"metadataField\"}}, \"s3VectorsConfiguration\": "
        "{\"vectorBucketArn\": \"vectorBucketArn\", \"indexArn\": \"indexArn\", \"indexName\": \"indexName\"}}, "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"failureReasons\": [\"failureReasons\"]}}",
    .times = get_knowledge_base_times,
};

}  // namespace outcrop::bedrock_agent::commands
