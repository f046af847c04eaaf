// Client::update_data_source as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_data_source.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_data_source_parameters[] = {
    {cli::field<&UpdateDataSourceRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&UpdateDataSourceRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id that CreateDataSource gave the data source."},
    {cli::field<&UpdateDataSourceRequest::name>("name", true), "name", "The data source's name from now on."},
    {cli::field<&UpdateDataSourceRequest::description>("description"), "description", "What the data source holds."},
    {cli::field<&UpdateDataSourceRequest::data_source_configuration>("dataSourceConfiguration", true),
     "data-source-configuration", "Where the documents are."},
    {cli::field<&UpdateDataSourceRequest::data_deletion_policy>("dataDeletionPolicy"), "data-deletion-policy",
     "What happens to the vectors when the data source is deleted."},
    {cli::field<&UpdateDataSourceRequest::server_side_encryption_configuration>("serverSideEncryptionConfiguration"),
     "server-side-encryption-configuration", "How data is encrypted while documents are read."},
    {cli::field<&UpdateDataSourceRequest::vector_ingestion_configuration>("vectorIngestionConfiguration"),
     "vector-ingestion-configuration", "How documents are read and cut. Its chunking cannot be changed."},
};
constexpr std::string_view update_data_source_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_data_source_command;
constexpr cli::Operation update_data_source_command{
    .name = "UpdateDataSource",
    .command = "update-data-source",
    .help = "Replaces what a data source is like, except for how documents are cut into chunks.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateDataSource.html",
    .parameters = update_data_source_parameters,
    .make_request = cli::make_request<&Client::update_data_source>,
    .call = cli::call_method<&Client::update_data_source>,
    .start = cli::start_calls<&Client::update_data_source, &AsyncClient::update_data_source>,
    .sample =
        "{\"dataSource\": {\"knowledgeBaseId\": \"knowledgeBaseId\", \"dataSourceId\": \"dataSourceId\", \"name\": "
        "\"name\", \"status\": \"status\", \"description\": \"description\", \"dataSourceConfiguration\": {\"type\": "
        "\"type\", \"managedKnowledgeBaseConnectorConfiguration\": {\"deletionProtectionConfiguration\": "
        "{\"deletionProtectionStatus\": \"deletionProtectionStatus\", \"deletionProtectionThreshold\": 0}, "
        "\"mediaExtractionConfiguration\": {\"imageExtractionConfiguration\": {\"imageExtractionStatus\": "
        "\"imageExtractionStatus\"}, \"audioExtractionConfiguration\": {\"audioExtractionStatus\": "
        "\"audioExtractionStatus\"}, \"videoExtractionConfiguration\": {\"videoExtractionStatus\": "
        "\"videoExtractionStatus\"}}, \"connectorParameters\": {}, \"syncSchedule\": {\"daily\": {}}}, "
        "\"s3Configuration\": {\"bucketArn\": \"bucketArn\", \"inclusionPrefixes\": [\"inclusionPrefixes\"], "
        "\"bucketOwnerAccountId\": \"bucketOwnerAccountId\"}, \"webConfiguration\": {\"sourceConfiguration\": "
        "{\"urlConfiguration\": {\"seedUrls\": [{\"url\": \"url\"}]}}, \"crawlerConfiguration\": {\"crawlerLimits\": "
        "{\"rateLimit\": 0, \"maxPages\": 0}, \"inclusionFilters\": [\"inclusionFilters\"], \"exclusionFilters\": "
        "[\"exclusionFilters\"], \"scope\": \"scope\", \"userAgent\": \"userAgent\", \"userAgentHeader\": "
        "\"userAgentHeader\"}}, \"confluenceConfiguration\": {\"sourceConfiguration\": {\"hostUrl\": \"hostUrl\", "
        "\"hostType\": \"hostType\", \"authType\": \"authType\", \"credentialsSecretArn\": \"credentialsSecretArn\"}, "
        "\"crawlerConfiguration\": {\"filterConfiguration\": {\"type\": \"type\", \"patternObjectFilter\": "
        "{\"filters\": [{\"objectType\": \"objectType\", \"inclusionFilters\": [\"inclusionFilters\"], "
        "\"exclusionFilters\": [\"exclusionFilters\"]}]}}}}, \"salesforceConfiguration\": {\"sourceConfiguration\": "
        "{\"hostUrl\": \"hostUrl\", \"authType\": \"authType\", \"credentialsSecretArn\": \"credentialsSecretArn\"}, "
        "\"crawlerConfiguration\": {\"filterConfiguration\": {\"type\": \"type\", \"patternObjectFilter\": "
        "{\"filters\": [{\"objectType\": \"objectType\", \"inclusionFilters\": [\"inclusionFilters\"], "
        "\"exclusionFilters\": [\"exclusionFilters\"]}]}}}}, \"sharePointConfiguration\": {\"sourceConfiguration\": "
        "{\"tenantId\": \"tenantId\", \"domain\": \"domain\", \"siteUrls\": [\"siteUrls\"], \"hostType\": "
        "\"hostType\", \"authType\": \"authType\", \"credentialsSecretArn\": \"credentialsSecretArn\"}, "
        "\"crawlerConfiguration\": {\"filterConfiguration\": {\"type\": \"type\", \"patternObjectFilter\": "
        "{\"filters\": [{\"objectType\": \"objectType\", \"inclusionFilters\": [\"inclusionFilters\"], "
        "\"exclusionFilters\": [\"exclusionFilters\"]}]}}}}}, \"serverSideEncryptionConfiguration\": {\"kmsKeyArn\": "
        "\"kmsKeyArn\"}, \"vectorIngestionConfiguration\": {\"chunkingConfiguration\": {\"chunkingStrategy\": "
        "\"chunkingStrategy\", \"fixedSizeChunkingConfiguration\": {\"maxTokens\": 0, \"overlapPercentage\": 0}, "
        "\"hierarchicalChunkingConfiguration\": {\"levelConfigurations\": [{\"maxTokens\": 0}], \"overlapTokens\": 0}, "
        "\"semanticChunkingConfiguration\": {\"maxTokens\": 0, \"bufferSize\": 0, \"breakpointPercentileThreshold\": "
        "0}}, \"customTransformationConfiguration\": {\"intermediateStorage\": {\"s3Location\": {\"uri\": \"uri\"}}, "
        "\"transformations\": [{\"transformationFunction\": {\"transformationLambdaConfiguration\": {\"lambdaArn\": "
        "\"lambdaArn\"}}, \"stepToApply\": \"stepToApply\"}]}, \"parsingConfiguration\": {\"parsingStrategy\": "
        "\"parsingStrategy\", \"bedrockFoundationModelConfiguration\": {\"modelArn\": \"modelArn\", \"parsingPrompt\": "
        "{\"parsingPromptText\": \"parsingPromptText\"}, \"parsingModality\": \"parsingModality\"}, "
        "\"bedrockDataAutomationConfiguration\": {\"parsingModality\": \"parsingModality\"}}, "
        "\"contextEnrichmentConfiguration\": {\"type\": \"type\", \"bedrockFoundationModelConfiguration\": "
        "{\"enrichmentStrategyConfiguration\": {\"method\": \"method\"}, \"modelArn\": \"modelArn\"}}}, "
        "\"dataDeletionPolicy\": \"dataDeletionPolicy\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"failureReasons\": [\"failureReasons\"]}}",
    .times = update_data_source_times,
};

}  // namespace outcrop::bedrock_agent::commands
