// Credentials of a profile's role, as the AWS CLI has them: kept in a file, and with a question for the code of an MFA
// device.
#pragma once

#include <outcrop/client_config.h>
#include <outcrop/credentials.h>

namespace outcrop::cli {

/// For a profile with a `role_arn`: what an earlier command, ours or the AWS CLI's, left in ~/.aws/cli/cache (a file
/// for each role, readable by its owner only), as long as it is good for 15 minutes more; else new ones from STS, which
/// are left there. Where the profile has an `mfa_serial`, its code is asked for on the terminal, or an error where it
/// doesn't ask. None where something else signs. An API key in the environment still comes before them, at the services
/// that take one.
void add_role_credentials(ClientConfig& config, bool asks);

}  // namespace outcrop::cli
