// Client::get_capacity_provider as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_capacity_provider.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_capacity_provider_parameters[] = {
    {cli::field<&GetCapacityProviderRequest::capacity_provider_id>("capacityProviderId", true), "capacity-provider-id",
     "The id that CreateCapacityProvider gave the provider."},
};
constexpr std::string_view get_capacity_provider_times[] = {
    "createdAt",
    "lastUpdatedAt",
};

}  // namespace

extern const cli::Operation get_capacity_provider_command;
constexpr cli::Operation get_capacity_provider_command{
    .name = "GetCapacityProvider",
    .command = "get-capacity-provider",
    .help = "Tells what a capacity provider is like, and its state.",
    .reference =
        "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetCapacityProvider.html",
    .parameters = get_capacity_provider_parameters,
    .make_request = cli::make_request<&Client::get_capacity_provider>,
    .call = cli::call_method<&Client::get_capacity_provider>,
    .start = cli::start_calls<&Client::get_capacity_provider, &AsyncClient::get_capacity_provider>,
    .sample =
        "{\"capacityProviderId\": \"capacityProviderId\", \"capacityProviderArn\": \"capacityProviderArn\", \"name\": "
        "\"name\", \"status\": \"status\", \"description\": \"description\", \"statusCode\": \"statusCode\", "
        "\"statusReason\": \"statusReason\", \"permissionsConfiguration\": {\"capacityProviderOperatorRoleArn\": "
        "\"capacityProviderOperatorRoleArn\"}, \"computeConfiguration\": {\"ec2Configuration\": "
        "{\"launchTemplateSource\": {\"launchParameters\": {\"operatingSystem\": \"operatingSystem\", "
        "\"instanceRequirements\": {\"allowedInstanceTypes\": [\"allowedInstanceTypes\"]}, \"ephemeralVolumes\": "
        "[{\"deviceName\": \"deviceName\", \"virtualName\": \"virtualName\", \"ebs\": {\"volumeType\": \"volumeType\", "
        "\"iops\": 0, \"throughput\": 0, \"encrypted\": true, \"kmsKeyId\": \"kmsKeyId\", \"snapshotId\": "
        "\"snapshotId\", \"volumeSize\": 0, \"volumeInitializationRate\": 0, \"ebsCardIndex\": 0}}], \"monitoring\": "
        "\"monitoring\", \"licenseSpecifications\": [{\"licenseConfigurationArn\": \"licenseConfigurationArn\"}], "
        "\"capacityReservationSpecification\": {\"capacityReservationPreference\": \"capacityReservationPreference\", "
        "\"capacityReservationTarget\": {\"capacityReservationId\": \"capacityReservationId\", "
        "\"capacityReservationResourceGroupArn\": \"capacityReservationResourceGroupArn\"}}, \"sshKeyName\": "
        "\"sshKeyName\", \"instanceProfileArn\": \"instanceProfileArn\", \"propagatedTags\": {\"KeyName\": "
        "\"propagatedTags\"}}}, \"vpcConfiguration\": {\"subnets\": [\"subnets\"], \"securityGroups\": "
        "[\"securityGroups\"]}, \"volumes\": [{\"ebsConfiguration\": {\"name\": \"name\", \"sizeGiB\": 0, "
        "\"volumeType\": \"volumeType\", \"iops\": 0, \"throughput\": 0, \"encrypted\": true, \"kmsKeyId\": "
        "\"kmsKeyId\", \"snapshotId\": \"snapshotId\"}}], \"lifecycleConfiguration\": {\"idleInstanceTimeout\": 0, "
        "\"maxLifetime\": 0}, \"rootVolume\": {\"volumeType\": \"volumeType\", \"iops\": 0, \"throughput\": 0, "
        "\"encrypted\": true, \"kmsKeyId\": \"kmsKeyId\", \"freeSpaceGiB\": 0}}}, \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"lastUpdatedAt\": \"1970-01-01T00:00:00Z\"}",
    .times = get_capacity_provider_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
