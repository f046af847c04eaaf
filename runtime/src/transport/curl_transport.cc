// Lanes of the SDK's own transport.
#include "transport/curl_transport.h"

#include <utility>

#include "transport/curl_multi.h"

namespace outcrop::internal {
namespace {

class CurlLane final : public TransportLane {
 public:
  CurlLane(std::shared_ptr<CurlMulti> multi, std::shared_ptr<const CurlSettings> settings)
      : multi_(std::move(multi)), settings_(std::move(settings)) {}
  ~CurlLane() override { multi_->leave(*settings_); }

  void start(Exchange& exchange) override { multi_->start(exchange, settings_); }
  void abort(Exchange& exchange) override { multi_->abort(exchange); }
  void drive(std::chrono::milliseconds at_most) override { multi_->drive(at_most); }
  void wake() override { multi_->wake(); }
  void abandon() override { multi_->abandon(); }

  const std::shared_ptr<CurlMulti>& multi() const { return multi_; }

 private:
  const std::shared_ptr<CurlMulti> multi_;
  const std::shared_ptr<const CurlSettings> settings_;
};

class CurlTransport final : public Transport {
 public:
  explicit CurlTransport(CurlSettings settings)
      : settings_(std::make_shared<const CurlSettings>(std::move(settings))) {}

  std::unique_ptr<TransportLane> open_lane() override {
    return std::make_unique<CurlLane>(std::make_shared<CurlMulti>(), settings_);
  }

  std::unique_ptr<TransportLane> open_lane_beside(TransportLane& other) override {
    const auto* lane = dynamic_cast<CurlLane*>(&other);
    return lane ? std::make_unique<CurlLane>(lane->multi(), settings_) : nullptr;
  }

 private:
  const std::shared_ptr<const CurlSettings> settings_;
};

}  // namespace

std::shared_ptr<Transport> make_curl_transport(CurlSettings settings) {
  return std::make_shared<CurlTransport>(std::move(settings));
}

}  // namespace outcrop::internal
