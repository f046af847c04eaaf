// A forward proxy that opens CONNECT tunnels.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace outcrop::test {

class TunnelProxy {
 public:
  /// With a `refusal` ("403 Forbidden") it opens none and says so.
  explicit TunnelProxy(std::string refusal = {});
  ~TunnelProxy();
  TunnelProxy(const TunnelProxy&) = delete;
  TunnelProxy& operator=(const TunnelProxy&) = delete;

  std::string url() const;
  /// "127.0.0.1:443", for each tunnel that was asked for.
  std::vector<std::string> targets() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace outcrop::test
