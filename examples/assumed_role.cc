// Calls under a role, of another account perhaps: STS lends its credentials, and the SDK asks anew before they expire.
// Where the role wants a code of an MFA device, it is read from the standard input.
//
//   outcrop_example_assumed_role ROLE_ARN [MFA_SERIAL]
#include <outcrop/bedrock/client.h>
#include <outcrop/bedrock/operations/list_evaluation_jobs.h>
#include <outcrop/credentials.h>

#include <chrono>
#include <iostream>
#include <string>

namespace bedrock = outcrop::bedrock;

namespace {

outcrop::Result<std::string> ask(const outcrop::MfaRequest&) {
  std::cerr << "the code of your MFA device: ";
  std::string code;
  if (!std::getline(std::cin, code)) return outcrop::not_configured("nobody told the code");
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2 && argc != 3) {
    std::cerr << "usage: " << argv[0] << " ROLE_ARN [MFA_SERIAL]\n";
    return 2;
  }
  outcrop::AssumeRoleOptions role{
      .role_arn = argv[1],
      .source = outcrop::default_credentials(),  // who asks for the role
      .external_id = "outcrop-example",
      .session_name = "nightly-report",
      .duration = std::chrono::minutes(30),
  };
  if (argc == 3) {
    role.mfa_serial = argv[2];
    role.mfa_token = ask;
  }
  const bedrock::Client client({.credentials = outcrop::assume_role_credentials(role)});
  const auto page = client.list_evaluation_jobs({.max_results = 1});
  if (!page) {
    std::cerr << to_string(page.error()) << '\n';
    return 1;
  }
  std::cout << "the role may list evaluation jobs\n";
}
