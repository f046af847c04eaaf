// The buffers of one call, which the next call uses again.
#pragma once

#include <string>
#include <vector>

#include "base/secret.h"
#include "outcrop/transport.h"
#include "signing/request_signer.h"

namespace outcrop::internal {

/// Stays where it is while an exchange is on its way.
struct Workspace {
  RequestSigner signer;
  Exchange exchange;
  std::vector<HeaderView> headers;
  std::string url;
  std::string path;
  std::string host;
  std::string content_md5;
  std::string attempt_text;  // amz-sdk-request
  std::string feature_ids;   // of user_agent
  std::string user_agent;
  Secret authorization;  // a bearer token's
};

}  // namespace outcrop::internal
